package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.JsData;
import dev.letterlint.rule.Data;
import dev.letterlint.snippet.Part;
import dev.letterlint.snippet.Snippet;
import elemental2.core.Global;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * A snippet as the body of a record: JSON. What a later version has put beside is kept when it is
 * edited; a body that is no such JSON is shown as the text that it is.
 */
public final class SnippetBody {

  public static final String TYPE = "type";
  public static final String SNIPPET = "snippet";

  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String TAGS = "tags";
  private static final String KIND = "kind";
  private static final String PART = "part";

  private SnippetBody() {}

  public static Snippet read(String body) {
    Data data = parsed(body);
    if (data == null || !data.isObject()) {
      return Snippet.of(body);
    }
    return new Snippet(
        text(data, TITLE), text(data, TEXT), tags(data), text(data, KIND), part(data));
  }

  /** {@code former} is the body that this one takes the place of, or null. */
  public static String write(String former, Snippet snippet) {
    JsPropertyMap<Object> body = object(former);
    body.set(TYPE, SNIPPET);
    body.set(TITLE, snippet.title());
    body.set(TEXT, snippet.text());
    body.set(TAGS, array(snippet.tags()));
    body.set(KIND, snippet.kind());
    body.set(PART, snippet.part().word());
    return Global.JSON.stringify(body);
  }

  /** The same with another title. */
  public static String titled(String body, String title) {
    JsPropertyMap<Object> object = object(body);
    object.set(TITLE, title);
    return Global.JSON.stringify(object);
  }

  /** What the body says of its type; empty where it says nothing. */
  public static String type(String body) {
    Data data = parsed(body);
    return data == null ? "" : text(data, TYPE);
  }

  private static JsPropertyMap<Object> object(String body) {
    Data data = body == null ? null : parsed(body);
    if (data == null || !data.isObject()) {
      JsPropertyMap<Object> fresh = Js.uncheckedCast(JsObject.create(null));
      if (body != null) {
        fresh.set(TYPE, SNIPPET);
        fresh.set(TEXT, body);
      }
      return fresh;
    }
    return Js.uncheckedCast(Global.JSON.parse(body));
  }

  /** Null when it is no JSON. */
  private static Data parsed(String body) {
    try {
      return JsData.parse(body);
    } catch (RuntimeException notJson) {
      return null;
    }
  }

  private static String text(Data data, String name) {
    Data value = data.get(name);
    String text = value == null ? null : value.text();
    return text == null ? "" : text;
  }

  private static List<String> tags(Data data) {
    List<String> tags = new ArrayList<>();
    Data value = data.get(TAGS);
    if (value != null) {
      for (Data tag : value.items()) {
        if (tag.text() != null) {
          tags.add(tag.text());
        }
      }
    }
    return tags;
  }

  private static Part part(Data data) {
    return Part.of(text(data, PART));
  }

  private static JsArray<String> array(List<String> values) {
    JsArray<String> array = new JsArray<>();
    values.forEach(value -> array.push(value));
    return array;
  }
}
