package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.JsData;
import dev.letterlint.lint.Overrides;
import dev.letterlint.lint.Overrides.Wanted;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Named;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.LinkedHashMap;
import java.util.Map;
import jsinterop.base.JsPropertyMap;

/**
 * What a person wants otherwise of a rule, as the extension's store has it under {@link #NAME} and
 * as it is synced: by the rule's id an object with {@code off}, {@code level} and {@code
 * threshold}, of which each may be missing.
 */
public final class RuleOverride {

  public static final String NAME = "override";
  public static final String OFF = "off";
  public static final String LEVEL = "level";
  public static final String THRESHOLD = "threshold";

  private RuleOverride() {}

  /** All of them; what cannot be read, as of a later version, is left out. */
  public static Overrides all(JsPropertyMap<Object> stored) {
    Map<String, Wanted> all = new LinkedHashMap<>();
    JsArray<String> ids = JsObject.keys(stored);
    for (int i = 0; i < ids.length; i++) {
      Wanted wanted = read(stored.get(ids.getAt(i)));
      if (wanted != null) {
        all.put(ids.getAt(i), wanted);
      }
    }
    return new Overrides(all);
  }

  private static Wanted read(Object value) {
    try {
      Fields fields = new Fields("What is wanted", JsData.of(value));
      return new Wanted(
          fields.flag(OFF), Named.severity(fields.text(LEVEL, "")), fields.number(THRESHOLD, 0));
    } catch (RuntimeException ofAnotherMake) {
      return null;
    }
  }
}
