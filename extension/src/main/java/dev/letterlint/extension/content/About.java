package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.lint.QuestionLimit;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.TextKind;

/** Says in what light a field is read: as what, for which job. One line a fact. */
final class About {

  private About() {}

  static String of(Settings settings, ShownPosting posting) {
    StringBuilder about = new StringBuilder(kind(settings.kind()));
    line(about, "about_question", settings.question());
    limit(about, settings);
    line(about, "about_job", posting.title());
    line(about, "about_company", posting.company());
    line(about, "about_location", posting.location());
    int words = words(posting.description());
    about.append('\n');
    about.append(
        words == 0 ? Messages.text("about_unseen") : Messages.count("about_posting", words));
    return about.toString();
  }

  private static String kind(TextKind kind) {
    return switch (kind) {
      case LETTER -> Messages.text("about_letter");
      case RESUME -> Messages.text("about_resume");
      case ANSWER -> Messages.text("about_answer");
      case FILE -> Messages.text("about_file");
    };
  }

  private static void limit(StringBuilder about, Settings settings) {
    QuestionLimit asked = QuestionLimit.of(settings.question());
    if (asked.most() + asked.fewest() > 0) {
      line(about, limit(asked.unit()), span(asked));
    } else if (settings.maxLength() > 0) {
      line(about, "about_characters", String.valueOf(settings.maxLength()));
    }
  }

  private static String limit(QuestionLimit.Unit unit) {
    return switch (unit) {
      case WORDS -> "about_words";
      case SENTENCES -> "about_sentences";
      case POINTS -> "about_points";
    };
  }

  private static String span(QuestionLimit asked) {
    String fewest = String.valueOf(asked.fewest());
    String most = String.valueOf(asked.most());
    if (asked.most() == 0) {
      return Messages.text("about_atLeast", fewest);
    }
    return asked.fewest() == 0 ? most : Messages.text("about_range", fewest, most);
  }

  private static void line(StringBuilder about, String name, String fact) {
    if (!fact.isEmpty()) {
      about.append('\n').append(Messages.text(name, fact));
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
