package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.message.SnippetBody;
import dev.letterlint.sync.Type;
import elemental2.core.Global;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * A setting, word or ignored finding as the body of a record: {@code {"type", "key", "value"}}. The
 * value is as JSON, its names in order, so that equal values are equal texts.
 */
record ChoiceBody(String key, String value) {

  private static final String KEY = "key";
  private static final String VALUE = "value";

  /** The word under which a type's values stand in the storage of this machine. */
  static String word(Type type) {
    return type.name().toLowerCase();
  }

  static String write(Type type, String key, String value) {
    JsPropertyMap<Object> body = Rows.fresh();
    body.set(SnippetBody.TYPE, word(type));
    body.set(KEY, key);
    body.set(VALUE, Global.JSON.parse(value));
    return Global.JSON.stringify(body);
  }

  /** Null where the body is of another make, as a later version may write it. */
  static ChoiceBody read(String body) {
    if (SnippetBody.type(body).isEmpty()) {
      return null;
    }
    JsPropertyMap<Object> object = Js.uncheckedCast(Global.JSON.parse(body));
    boolean isWhole = Js.typeof(object.get(KEY)).equals("string") && object.has(VALUE);
    return isWhole
        ? new ChoiceBody(object.getAsAny(KEY).asString(), JsData.inOrder(object.get(VALUE)))
        : null;
  }
}
