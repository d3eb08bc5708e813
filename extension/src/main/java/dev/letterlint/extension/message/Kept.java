package dev.letterlint.extension.message;

import dev.letterlint.snippet.Snippet;
import elemental2.core.JsArray;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * A record as the background script tells it. {@code reason} is why it cannot be synced, or empty;
 * {@code at} is when a former version was replaced, in milliseconds, or 0.
 */
public record Kept(String id, String body, String reason, double at) {

  /** Null stands for no answer, which is an empty list. */
  public static List<Kept> list(Object answer) {
    List<Kept> list = new ArrayList<>();
    if (answer != null) {
      JsArray<JsPropertyMap<Object>> rows = Js.uncheckedCast(answer);
      for (JsPropertyMap<Object> row : rows.asList()) {
        list.add(of(row));
      }
    }
    return list;
  }

  public Snippet snippet() {
    return SnippetBody.read(body);
  }

  /** Whether it is a snippet, and no setting or word. */
  public boolean isSnippet() {
    String type = SnippetBody.type(body);
    return type.isEmpty() || type.equals(SnippetBody.SNIPPET);
  }

  private static Kept of(JsPropertyMap<Object> row) {
    Object at = row.get(Ask.AT);
    return new Kept(
        text(row, Ask.ID),
        text(row, Ask.BODY),
        text(row, Ask.REASON),
        at == null ? 0 : Js.asDouble(at));
  }

  private static String text(JsPropertyMap<Object> row, String name) {
    Object value = row.get(name);
    return value == null ? "" : String.valueOf(value);
  }
}
