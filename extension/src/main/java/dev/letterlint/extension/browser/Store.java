package dev.letterlint.extension.browser;

import elemental2.core.JsArray;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The extension's own storage on this machine: one value a name, never sent anywhere. Without an
 * extension it is empty and keeps nothing.
 */
public final class Store {

  /** Takes a value that was read: null when there is none. */
  @JsFunction
  public interface Reader {
    void read(Object value);
  }

  /** Takes values that were read, by name; those that are not there are left out. */
  @JsFunction
  public interface AllReader {
    void read(JsPropertyMap<Object> values);
  }

  private Store() {}

  /** A stored object by its names; without any where nothing was stored. */
  public static JsPropertyMap<Object> map(Object stored) {
    return stored == null ? JsPropertyMap.of() : Js.uncheckedCast(stored);
  }

  public static native void read(String name, Reader reader) /*-{
    var storage = $wnd.chrome && $wnd.chrome.storage;
    if (!storage) {
      reader(null);
      return;
    }
    storage.local.get(name, function (found) {
      reader(found && found[name] !== undefined ? found[name] : null);
    });
  }-*/;

  /** Several values at once; none where there is no storage. */
  public static native void readAll(JsArray<String> names, AllReader reader) /*-{
    var storage = $wnd.chrome && $wnd.chrome.storage;
    if (storage) {
      storage.local.get(names, reader);
    } else {
      reader({});
    }
  }-*/;

  /** Writes several at once: all or none of them. */
  public static native void writeAll(JsPropertyMap<Object> values) /*-{
    $wnd.chrome.storage.local.set(values);
  }-*/;

  /** Writes a plain value: text, numbers, and objects and arrays of them. */
  public static native void write(String name, Object value) /*-{
    var storage = $wnd.chrome && $wnd.chrome.storage;
    if (storage) {
      var one = {};
      one[name] = value;
      storage.local.set(one);
    }
  }-*/;

  public static native void remove(String name) /*-{
    var storage = $wnd.chrome && $wnd.chrome.storage;
    if (storage) {
      storage.local.remove(name);
    }
  }-*/;

  /**
   * Tells of every later change of the value under a name, by whichever part it was changed; gives
   * what {@link #unfollow} takes.
   */
  public static native Object follow(String name, Reader reader) /*-{
    var storage = $wnd.chrome && $wnd.chrome.storage;
    var listener = function (changes, area) {
      if (area === 'local' && changes[name]) {
        reader(changes[name].newValue === undefined ? null : changes[name].newValue);
      }
    };
    if (storage) {
      storage.onChanged.addListener(listener);
    }
    return listener;
  }-*/;

  /** Tells no more; takes what {@link #follow} gave, or null. */
  public static native void unfollow(Object following) /*-{
    var storage = $wnd.chrome && $wnd.chrome.storage;
    if (storage && following) {
      storage.onChanged.removeListener(following);
    }
  }-*/;
}
