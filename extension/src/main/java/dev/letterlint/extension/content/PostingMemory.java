package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.site.ShownPosting;
import elemental2.core.JsDate;
import elemental2.core.JsObject;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The postings of jobs whose pages were open lately, in the extension's storage: a form that does
 * not show its posting finds it here. Each is dropped after a month, and when many are kept.
 */
final class PostingMemory {

  private static final String INDEX = "postings";
  private static final String ENTRY = "posting/";
  private static final int MOST = 60;
  private static final double KEPT_MS = 30 * 24 * 3600 * 1000.0;

  private PostingMemory() {}

  static void recall(String job, Consumer<ShownPosting> then) {
    Store.read(
        ENTRY + job,
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
    Store.write(ENTRY + job, value);
    Store.read(INDEX, index -> mention(job, index));
  }

  /** The index says when each was seen last. */
  private static void mention(String job, Object known) {
    JsPropertyMap<Object> index = known == null ? JsPropertyMap.of() : Js.asPropertyMap(known);
    double now = JsDate.now();
    index.set(job, now);
    for (String other : JsObject.keys(index).asList().toArray(new String[0])) {
      if (now - index.getAsAny(other).asDouble() > KEPT_MS) {
        forget(other, index);
      }
    }
    while (JsObject.keys(index).length > MOST) {
      forget(oldest(index), index);
    }
    Store.write(INDEX, index);
  }

  private static String oldest(JsPropertyMap<Object> index) {
    String oldest = null;
    for (String job : JsObject.keys(index).asList()) {
      if (oldest == null || index.getAsAny(job).asDouble() < index.getAsAny(oldest).asDouble()) {
        oldest = job;
      }
    }
    return oldest;
  }

  private static void forget(String job, JsPropertyMap<Object> index) {
    index.delete(job);
    Store.remove(ENTRY + job);
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
