package dev.letterlint.extension.content;

import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.lint.QuestionLimit;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.TextKind;

/** Says in what light a field is read: as what, for which job. One line a fact. */
final class About {

  private About() {}

  static String of(Settings settings, ShownPosting posting) {
    StringBuilder about = new StringBuilder("Read as: " + kind(settings.kind()));
    line(about, "Question: ", settings.question());
    line(about, "Limit: ", limit(settings));
    line(about, "Job: ", posting.title());
    line(about, "Company: ", posting.company());
    line(about, "Location: ", posting.location());
    int words = words(posting.description());
    line(about, "Posting: ", words == 0 ? "not seen yet" : words + " words");
    return about.toString();
  }

  private static String kind(TextKind kind) {
    return switch (kind) {
      case LETTER -> "cover letter";
      case RESUME -> "resume";
      case ANSWER -> "answer";
      case FILE -> "attached file";
    };
  }

  private static String limit(Settings settings) {
    QuestionLimit asked = QuestionLimit.of(settings.question());
    if (asked.most() + asked.fewest() > 0) {
      return span(asked) + " " + asked.unit().word();
    }
    return settings.maxLength() > 0 ? settings.maxLength() + " characters" : "";
  }

  private static String span(QuestionLimit asked) {
    if (asked.most() == 0) {
      return "at least " + asked.fewest();
    }
    return asked.fewest() == 0 ? "" + asked.most() : asked.fewest() + " to " + asked.most();
  }

  private static void line(StringBuilder about, String name, String fact) {
    if (!fact.isEmpty()) {
      about.append('\n').append(name).append(fact);
    }
  }

  static int words(String text) {
    int words = 0;
    boolean isInside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = text.charAt(i) <= ' ';
      words += isInside || isSpace ? 0 : 1;
      isInside = !isSpace;
    }
    return words;
  }
}
