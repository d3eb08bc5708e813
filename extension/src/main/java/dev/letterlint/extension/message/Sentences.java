package dev.letterlint.extension.message;

import dev.letterlint.text.Sentence;
import dev.letterlint.text.SentenceReader;
import dev.letterlint.text.Span;
import dev.letterlint.text.Text;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text stand, without the white space around them. */
public final class Sentences {

  private Sentences() {}

  /** Offsets in UTF-16 units, in text order. */
  public static List<Span> all(String text) {
    return read(text, true);
  }

  /** The same without greetings, which everybody writes alike. */
  public static List<Span> plain(String text) {
    return read(text, false);
  }

  private static List<Span> read(String text, boolean withGreetings) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (Sentence sentence : new Text(text, new SentenceReader(new Vocabulary())).sentences()) {
      if (withGreetings || !sentence.form().isGreeting()) {
        spans.add(new Span(start + sentence.contentStart(), start + sentence.contentEnd()));
      }
      start += sentence.length();
    }
    return spans;
  }

  /** The words of one, as they are compared. */
  public static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
