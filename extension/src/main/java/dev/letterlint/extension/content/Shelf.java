package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Store;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsObject;
import jsinterop.base.JsPropertyMap;

/**
 * Things kept in the extension's storage by name, each for a month and only so many: an index says
 * when each was put there last.
 */
final class Shelf {

  private static final double KEPT_MS = 30 * 24 * 3600 * 1000.0;

  private final String index;
  private final String entry;
  private final int most;

  /**
   * {@code index} is the name of the index, {@code entry} what the names of all things begin with.
   */
  Shelf(String index, String entry, int most) {
    this.index = index;
    this.entry = entry;
    this.most = most;
  }

  /** The thing of a name, or null. */
  void get(String name, Store.Reader then) {
    Store.read(entry + name, then);
  }

  void put(String name, Object thing) {
    Store.write(entry + name, thing);
    Store.read(index, known -> mention(name, known));
  }

  private void mention(String name, Object known) {
    JsPropertyMap<Object> dates = Store.map(known);
    double now = JsDate.now();
    dates.set(name, now);
    JsArray<String> names = JsObject.keys(dates);
    for (int i = 0; i < names.length; i++) {
      if (now - date(dates, names.getAt(i)) > KEPT_MS) {
        drop(names.getAt(i), dates);
      }
    }
    while (JsObject.keys(dates).length > most) {
      drop(oldest(dates), dates);
    }
    Store.write(index, dates);
  }

  private static String oldest(JsPropertyMap<Object> dates) {
    JsArray<String> names = JsObject.keys(dates);
    String oldest = names.getAt(0);
    for (int i = 1; i < names.length; i++) {
      oldest = date(dates, names.getAt(i)) < date(dates, oldest) ? names.getAt(i) : oldest;
    }
    return oldest;
  }

  private static double date(JsPropertyMap<Object> dates, String name) {
    return dates.getAsAny(name).asDouble();
  }

  private void drop(String name, JsPropertyMap<Object> dates) {
    dates.delete(name);
    Store.remove(entry + name);
  }
}
