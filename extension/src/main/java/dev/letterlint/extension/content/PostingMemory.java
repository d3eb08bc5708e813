package dev.letterlint.extension.content;

import dev.letterlint.extension.site.ShownPosting;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The postings of jobs whose pages were open lately, in the extension's storage: a form that does
 * not show its posting finds it here. Each is dropped after a month, and when many are kept.
 */
final class PostingMemory {

  private static final Shelf SHELF = new Shelf("postings", "posting/", 60);

  private PostingMemory() {}

  static void recall(String job, Consumer<ShownPosting> then) {
    SHELF.get(
        job,
        value -> {
          if (value != null) {
            then.accept(posting(Js.asPropertyMap(value)));
          }
        });
  }

  static void keep(String job, ShownPosting posting) {
    JsPropertyMap<Object> value = JsPropertyMap.of();
    value.set("title", posting.title());
    value.set("company", posting.company());
    value.set("location", posting.location());
    value.set("description", posting.description());
    SHELF.put(job, value);
  }

  private static ShownPosting posting(JsPropertyMap<Object> value) {
    return new ShownPosting(
        text(value, "title"),
        text(value, "company"),
        text(value, "location"),
        text(value, "description"));
  }

  private static String text(JsPropertyMap<Object> value, String name) {
    Object text = value.get(name);
    return text == null ? "" : String.valueOf(text);
  }
}
