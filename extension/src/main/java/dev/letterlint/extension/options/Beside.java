package dev.letterlint.extension.options;

import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.RuleOverride;
import dev.letterlint.extension.message.SentCopies;
import dev.letterlint.extension.message.Setting;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * What is kept in the browser beside the records and goes into a file with them. Coming back it
 * fills up what is there, and takes nothing away.
 */
final class Beside {

  private static final JsArray<String> NAMES =
      JsArray.of("ignore", "word", RuleOverride.NAME, Setting.NAME, "off", SentCopies.INDEX);

  private Beside() {}

  /** The values by their names, the texts of sent copies too. */
  static void collect(Consumer<JsPropertyMap<Object>> then) {
    Store.readAll(
        NAMES,
        kept -> {
          JsArray<String> texts = SentCopies.names(kept.get(SentCopies.INDEX));
          Store.readAll(texts, more -> then.accept(Js.uncheckedCast(JsObject.assign(kept, more))));
        });
  }

  /** Takes a person's file, which may hold anything: what is no such value is left out. */
  static void restore(Object kept) {
    JsPropertyMap<Object> values = map(kept);
    if (values == null) {
      return;
    }
    for (String name : NAMES.asList()) {
      JsPropertyMap<Object> more = map(values.get(name));
      if (more != null) {
        Store.read(name, known -> fill(name, known, more));
      }
    }
    for (String name : SentCopies.names(values.get(SentCopies.INDEX)).asList()) {
      if (Js.typeof(values.get(name)).equals("string")) {
        Store.write(name, values.get(name));
      }
    }
  }

  /** Null where it is no object. */
  static JsPropertyMap<Object> map(Object value) {
    boolean isMap = value != null && Js.typeof(value).equals("object") && !JsArray.isArray(value);
    return isMap ? Js.uncheckedCast(value) : null;
  }

  private static void fill(String name, Object known, JsPropertyMap<Object> more) {
    JsPropertyMap<Object> all = Store.map(known);
    more.forEach(
        key -> {
          if (!all.has(key)) {
            all.set(key, more.get(key));
          }
        });
    Store.write(name, all);
  }
}
