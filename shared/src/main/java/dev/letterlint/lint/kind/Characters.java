package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;
import dev.letterlint.lint.resume.SectionType;
import dev.letterlint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Looks at what no word shows: with {@code of: layout} at signs in a resume that programs stumble
 * over and at columns made of blanks, with {@code of: file-name} at the name of an attached file,
 * in which {@code careless} words are marked, and {@code generic} ones are nobody's name.
 */
final class Characters implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("of", "most", "careless", "generic", "format", "unnamed");
  }

  @Override
  public Judge judge(Body body) {
    return switch (body.fields().text("of")) {
      case "layout" -> layout(body.fields().number("most", Integer.MAX_VALUE));
      case "file-name" -> FileName.judge(body.fields());
      default -> throw body.fields().wrong("wants layout or file-name in 'of'");
    };
  }

  private static Judge layout(int most) {
    return (reading, verdict) -> {
      if (reading.resume() != null) {
        new Layout(reading, verdict, most).judge();
      }
    };
  }

  /** One resume's characters, from its first to its last. */
  private static final class Layout {

    private static final int COLUMN_LINES = 3;
    private static final int COLUMN_BLANKS = 4;
    private static final int FEWEST_GAPS = 2;

    private final Reading reading;
    private final Verdict verdict;
    private final String content;
    private int left;

    /** The passage at the line that was asked about last. */
    private int passage;

    Layout(Reading reading, Verdict verdict, int most) {
      this.reading = reading;
      this.verdict = verdict;
      this.content = reading.content();
      this.left = most;
    }

    void judge() {
      int running = 0;
      int at = 0;
      while (at < content.length()) {
        int end = content.indexOf('\n', at);
        end = end < 0 ? content.length() : end;
        running = readLine(at, end) >= FEWEST_GAPS ? running + 1 : 0;
        if (running == COLUMN_LINES && mayNotBeColumns(at)) {
          tell(firstInk(at, end), end);
        }
        at = end + 1;
      }
    }

    /** Marks the signs of a line and counts the gaps in it. */
    private int readLine(int from, int to) {
      int gaps = 0;
      int blanks = 0;
      for (int i = firstInk(from, to); i < to; i++) {
        char c = content.charAt(i);
        if (c > ' ' && c <= 0x2000) {
          blanks = 0;
          continue;
        }
        if (c == '\t') {
          gaps++;
        }
        blanks = c == ' ' ? blanks + 1 : 0;
        gaps += blanks == COLUMN_BLANKS ? 1 : 0;
        if (c > 0x2000 && isOddSign(c)) {
          int end = isHighSurrogate(c) && i + 1 < to ? i + 2 : i + 1;
          tell(i, end);
          i = end - 1;
        }
      }
      return gaps;
    }

    private int firstInk(int from, int to) {
      int at = from;
      while (at < to && content.charAt(at) <= ' ') {
        at++;
      }
      return at;
    }

    /** Box drawing, blocks, dingbats, pictures; the usual round bullets are none of them. */
    private static boolean isOddSign(char c) {
      return (c >= 0x2500 && c <= 0x25A1)
          || (c >= 0x2600 && c <= 0x27BF)
          || (c >= 0xD83C && c <= 0xD83E);
    }

    private static boolean isHighSurrogate(char c) {
      return c >= 0xD800 && c <= 0xDBFF;
    }

    private boolean mayNotBeColumns(int at) {
      while (passage < reading.passages().size() && reading.passage(passage).span().end() <= at) {
        passage++;
      }
      return passage < reading.passages().size()
          && !reading.resume().isIn(SectionType.HEADER, passage)
          && !reading.resume().isIn(SectionType.SKILLS, passage);
    }

    private void tell(int from, int to) {
      if (left > 0 && from < to) {
        left--;
        verdict.find(new Span(from, to), List.of());
      }
    }
  }
}
