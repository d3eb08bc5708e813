package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.lint.Overrides;
import dev.letterlint.release.Slice;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import elemental2.core.Global;
import elemental2.core.JsArray;
import java.util.Set;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A pack that passed all gates, or the built-in one: as it was parsed, and as it is read. */
final class RulePack {

  /** What only the gates read. */
  private static final Set<String> EXAMPLES = Set.of("fires", "quiet");

  private static final String RULES = "rules";

  private static RulePack builtIn;

  private final String sha256;
  private final JsPropertyMap<Object> plain;
  private Pack pack;

  private RulePack(String sha256, Object parsed) {
    this.sha256 = sha256;
    this.plain = Js.uncheckedCast(parsed);
  }

  static RulePack builtIn() {
    if (builtIn == null) {
      builtIn = new RulePack("", Carried.plainPack());
    }
    return builtIn;
  }

  static RulePack of(String sha256, String json) {
    return new RulePack(sha256, Global.JSON.parse(json));
  }

  /** Empty for the built-in one. */
  String sha256() {
    return sha256;
  }

  boolean isBuiltIn() {
    return sha256.isEmpty();
  }

  /** As it is read, once somebody asks: a script that is only woken needs no rules. */
  Pack pack() {
    if (pack == null) {
      pack = PackReader.read(JsData.of(plain));
    }
    return pack;
  }

  int epoch() {
    return number("epoch");
  }

  int version() {
    return number("version");
  }

  private int number(String field) {
    return (int) Js.asDouble(plain.get(field));
  }

  /** A pack with those rules that a script has the engine for, as the person wants them. */
  Object part(Slice slice, Overrides overrides) {
    JsPropertyMap<Object> part = copy(plain, Set.of());
    JsArray<JsPropertyMap<Object>> all = Js.uncheckedCast(plain.get(RULES));
    JsArray<Object> rules = new JsArray<>();
    for (int i = 0; i < all.length; i++) {
      Rule rule = pack().rules().get(i);
      if (slice.has(rule) && !overrides.isOff(rule, pack())) {
        JsPropertyMap<Object> copy = copy(all.getAt(i), EXAMPLES);
        if (isBuiltIn() && slice == Slice.FORMS) {
          // The card asks the browser for it, in the person's language.
          copy.set("message", "");
        }
        overrides.fields(rule, pack()).forEach(copy::set);
        rules.push(copy);
      }
    }
    part.set(RULES, rules);
    return part;
  }

  private static JsPropertyMap<Object> copy(JsPropertyMap<Object> object, Set<String> without) {
    JsPropertyMap<Object> copy = Rows.fresh();
    object.forEach(
        name -> {
          if (!without.contains(name)) {
            copy.set(name, object.get(name));
          }
        });
    return copy;
  }
}
