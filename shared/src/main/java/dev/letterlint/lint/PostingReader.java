package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import dev.letterlint.rule.Level;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads the facts of a posting out of its text, with the pack's lexicons. */
final class PostingReader {

  private final Catalogue catalogue;
  private final Set<String> technologies = new LinkedHashSet<>();
  private final Set<String> databases = new LinkedHashSet<>();
  private final Set<String> topics = new LinkedHashSet<>();
  private final Set<String> asks = new LinkedHashSet<>();
  private String firstLanguage = "";

  PostingReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Posting read(PostingText posting) {
    if (!posting.isKnown()) {
      return Posting.NONE;
    }
    facts(posting.title());
    facts(posting.description());
    return new Posting(
        plain(posting.title()),
        plain(posting.company()),
        level(posting.title()),
        new ArrayList<>(technologies),
        new ArrayList<>(databases),
        new ArrayList<>(topics),
        firstLanguage,
        asks,
        true);
  }

  /** Titles and names with their white space folded: pages set double and no-break spaces. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' || c == 0xA0;
      boolean doubled = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
      if (!space) {
        plain.append(c);
      } else if (!doubled) {
        plain.append(' ');
      }
    }
    String text2 = plain.toString();
    return text2.endsWith(" ") ? text2.substring(0, text2.length() - 1) : text2;
  }

  private void facts(String text) {
    int at = 0;
    for (Sentence sentence : new Text(text, catalogue.reader).sentences()) {
      facts(text, at, sentence);
      at += sentence.length();
    }
  }

  private void facts(String text, int at, Sentence sentence) {
    Marks marks = catalogue.ofPostings().scan(sentence);
    for (int i = 0; i < marks.count(); i++) {
      int signal = marks.signal(i);
      if (isOrdinary(marks, i)) {
        continue;
      }
      String words =
          text.substring(at + sentence.start(marks.from(i)), at + sentence.end(marks.to(i) - 1));
      if (signal == catalogue.core.technology) {
        technologies.add(words);
      } else if (signal == catalogue.core.database) {
        databases.add(words);
      } else if (signal == catalogue.core.language && firstLanguage.isEmpty()) {
        firstLanguage = words;
      } else if (signal == catalogue.core.postingTopic) {
        topics.add(words);
      } else if (signal == catalogue.core.asksNoLetter) {
        asks.add("no-letter");
      } else if (signal == catalogue.core.asksAvailability) {
        asks.add("availability");
      } else if (signal == catalogue.core.asksDegree) {
        asks.add("degree");
      } else {
        ask(signal);
      }
    }
  }

  private void ask(int signal) {
    for (int i = 0; i < Core.ASKED.length; i++) {
      if (signal == catalogue.core.asked[i]) {
        asks.add(Core.ASKED[i]);
      }
    }
  }

  /** "Go to our page" names no language: within such words no mark counts. */
  private boolean isOrdinary(Marks marks, int mark) {
    int ordinary = catalogue.core.notTechnology;
    for (int i = marks.first(ordinary); i >= 0; i = marks.next(ordinary, i + 1)) {
      if (marks.from(i) <= marks.from(mark) && marks.to(i) >= marks.to(mark)) {
        return true;
      }
    }
    return false;
  }

  /** The post's level by its title; a title without a mark is a mid-level one. */
  private Level level(String title) {
    Level level = title.isEmpty() ? Level.UNKNOWN : Level.MID;
    for (Sentence sentence : new Text(title, catalogue.reader).sentences()) {
      Marks marks = catalogue.ofPostings().scan(sentence);
      if (marks.has(catalogue.core.seniorTitle)) {
        return Level.SENIOR;
      }
      level = marks.has(catalogue.core.juniorTitle) ? Level.JUNIOR : level;
    }
    return level;
  }
}
