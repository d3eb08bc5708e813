package dev.letterlint.extension.browser;

import dev.letterlint.rule.Data;
import elemental2.core.Global;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/** What the browser's own JSON parser returned, read without checking what it means. */
public final class JsData implements Data {

  private final Object value;

  private JsData(Object value) {
    this.value = value;
  }

  public static Data parse(String json) {
    return of(Global.JSON.parse(json));
  }

  /** A value that the parser has returned, perhaps in another script. */
  public static Data of(Object parsed) {
    return new JsData(parsed);
  }

  /** A plain value as JSON, the names in each object in order: equal values give equal texts. */
  public static native String inOrder(Object value) /*-{
    return JSON.stringify(value, function (name, part) {
      if (part === null || typeof part !== 'object' || Array.isArray(part)) {
        return part;
      }
      var sorted = {};
      Object.keys(part).sort().forEach(function (key) {
        sorted[key] = part[key];
      });
      return sorted;
    });
  }-*/;

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (isObject()) {
      JsArray<String> keys = JsObject.keys(value);
      for (int i = 0; i < keys.length; i++) {
        names.add(keys.getAt(i));
      }
    }
    return names;
  }

  @Override
  public Data get(String name) {
    Object field = isObject() ? Js.asPropertyMap(value).get(name) : null;
    return field == null ? null : new JsData(field);
  }

  @Override
  public List<Data> items() {
    if (!JsArray.isArray(value)) {
      return List.of(this);
    }
    JsArray<Object> array = Js.uncheckedCast(value);
    List<Data> items = new ArrayList<>(array.length);
    for (int i = 0; i < array.length; i++) {
      items.add(new JsData(array.getAt(i)));
    }
    return items;
  }

  @Override
  public String text() {
    return Js.typeof(value).equals("object") ? null : String.valueOf(value);
  }

  @Override
  public boolean isObject() {
    return Js.typeof(value).equals("object") && !JsArray.isArray(value);
  }
}
