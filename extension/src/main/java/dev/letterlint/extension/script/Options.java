package dev.letterlint.extension.script;

import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsArray;
import java.util.LinkedHashSet;
import java.util.Set;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Reads a caller's options: {@code kind}, {@code level}, {@code guides}, {@code question}, {@code
 * maxLength}, {@code posting}, {@code title}, {@code company}. Each may be absent; a value that is
 * none of those allowed is refused.
 */
final class Options {

  private final JsPropertyMap<Object> options;

  Options(Object options) {
    if (options != null && !Js.typeof(options).equals("object")) {
      throw new IllegalArgumentException("options must be an object.");
    }
    this.options = options == null ? JsPropertyMap.of() : Js.asPropertyMap(options);
  }

  static String text(Object text) {
    if (text == null || !Js.typeof(text).equals("string")) {
      throw new IllegalArgumentException("text must be a string.");
    }
    return Js.uncheckedCast(text);
  }

  Settings settings() {
    TextKind kind = kind();
    return new Settings(kind, level(), guides(kind), string("question"), maxLength());
  }

  PostingText posting() {
    return new PostingText(string("title"), string("company"), string("posting"));
  }

  private TextKind kind() {
    String word = string("kind");
    for (TextKind kind : TextKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    if (word.isEmpty()) {
      return TextKind.LETTER;
    }
    throw unknown("kind", word, "letter, resume, answer or file");
  }

  private Level level() {
    String word = string("level");
    for (Level level : Level.values()) {
      if (level != Level.UNKNOWN && level.word().equals(word)) {
        return level;
      }
    }
    if (word.isEmpty()) {
      return Level.UNKNOWN;
    }
    throw unknown("level", word, "junior, mid or senior");
  }

  private Set<Guide> guides(TextKind kind) {
    Object value = options.get("guides");
    if (value == null) {
      return Settings.guidesFor(kind);
    }
    String words = JsArray.isArray(value) ? joined(Js.uncheckedCast(value)) : string("guides");
    Set<Guide> guides = new LinkedHashSet<>();
    for (String word : words.split(",")) {
      if (!word.trim().isEmpty()) {
        guides.add(guide(word.trim()));
      }
    }
    return guides;
  }

  private static String joined(JsArray<Object> words) {
    return words.join(",");
  }

  private static Guide guide(String word) {
    StringBuilder allowed = new StringBuilder();
    for (Guide guide : Guide.values()) {
      if (guide.word().equals(word)) {
        return guide;
      }
      allowed.append(allowed.length() == 0 ? "" : ", ").append(guide.word());
    }
    throw unknown("guides", word, allowed.toString());
  }

  private int maxLength() {
    Object value = options.get("maxLength");
    if (value == null) {
      return 0;
    }
    double number = Js.typeof(value).equals("number") ? Js.asDouble(value) : -1;
    if (!(number >= 0 && number <= Integer.MAX_VALUE && number == Math.floor(number))) {
      throw unknown("maxLength", String.valueOf(value), "a whole number from 0");
    }
    return (int) number;
  }

  private String string(String name) {
    Object value = options.get(name);
    if (value == null) {
      return "";
    }
    if (!Js.typeof(value).equals("string")) {
      throw new IllegalArgumentException(name + " must be a string.");
    }
    return Js.uncheckedCast(value);
  }

  private static IllegalArgumentException unknown(String name, String value, String allowed) {
    return new IllegalArgumentException(
        name + " is \"" + value + "\"; it must be " + allowed + ".");
  }
}
