package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.Store;
import jsinterop.base.JsPropertyMap;

/**
 * What a person has set, for all parts of the extension: values by their names, under one name in
 * the storage. They are changed, never taken away.
 */
public final class Setting {

  public static final String NAME = "setting";

  /** Whether drafts are kept. */
  public static final String DRAFTS = "drafts";

  /** Whether copies of what is sent are kept. */
  public static final String SENT = "sent";

  private Setting() {}

  /** Whether a switch is on, which it is until it is turned off; {@code all} as it is stored. */
  public static boolean isOn(Object all, String name) {
    return !Boolean.FALSE.equals(Store.map(all).get(name));
  }

  /** Sets one value and leaves the others. */
  public static void put(String name, Object value) {
    put(JsPropertyMap.of(name, value));
  }

  /** Sets several values in one step, and leaves the others. */
  public static void put(JsPropertyMap<Object> changes) {
    Store.read(
        NAME,
        stored -> {
          JsPropertyMap<Object> all = Store.map(stored);
          changes.forEach(name -> all.set(name, changes.get(name)));
          Store.write(NAME, all);
        });
  }
}
