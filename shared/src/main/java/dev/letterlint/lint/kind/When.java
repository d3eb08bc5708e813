package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When a rule has anything to say about a text at all: the field 'when'. */
final class When {

  private static final Set<String> FIELDS =
      Set.of("writer", "post", "words", "guide", "posting", "written", "not-guide", "not-asked");

  private final Set<Level> writer = EnumSet.noneOf(Level.class);
  private final Set<Level> post = EnumSet.noneOf(Level.class);
  private final List<Guide> guides = new ArrayList<>();
  private final List<Guide> notGuides = new ArrayList<>();
  private List<String> posting = List.of();
  private int words;
  private String written = "";
  private List<String> notAsked = List.of();

  /** Nearly all rules are: nothing has to be looked at for them. */
  private final boolean always;

  private When(boolean always) {
    this.always = always;
  }

  static When read(Body body) {
    Fields fields = body.fields().child("when");
    When when = new When(fields == null);
    if (fields != null) {
      when.fill(fields);
    }
    return when;
  }

  private void fill(Fields fields) {
    fields.allow(FIELDS);
    levels(fields, "writer", writer);
    levels(fields, "post", post);
    posting = fields.texts("posting");
    words = fields.number("words", 0);
    written = fields.text("written", "");
    notAsked = fields.texts("not-asked");
    if (!Set.of("", "first-paragraph", "letter").contains(written)) {
      throw fields.wrong("wants first-paragraph or letter in 'written', not '" + written + "'");
    }
    guides(fields, "guide", guides);
    guides(fields, "not-guide", notGuides);
  }

  private static void guides(Fields fields, String name, List<Guide> guides) {
    for (String word : fields.texts(name)) {
      Guide guide = Named.guide(word);
      if (guide == null) {
        throw fields.wrong("names the unknown guide '" + word + "'");
      }
      guides.add(guide);
    }
  }

  private static void levels(Fields fields, String name, Set<Level> levels) {
    for (String word : fields.texts(name)) {
      Level level = Named.level(word);
      if (level == null) {
        throw fields.wrong("names the unknown level '" + word + "'");
      }
      levels.add(level);
    }
  }

  boolean holds(Reading reading) {
    return always || fits(reading);
  }

  private boolean fits(Reading reading) {
    return fits(writer, reading.writer())
        && fits(post, reading.posting().level())
        && reading.outline().words() >= words
        && reading.settings().guides().containsAll(guides)
        && !hasAny(reading.settings().guides(), notGuides)
        && fitsPosting(reading)
        && isWritten(reading)
        && !isAsked(reading.settings().question());
  }

  /** Whether the form's question has one of the words whose subject the rule would mark. */
  private boolean isAsked(String question) {
    String folded = notAsked.isEmpty() ? "" : question.toLowerCase();
    for (String word : notAsked) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Set<Level> wanted, Level level) {
    return wanted.isEmpty() || wanted.contains(level);
  }

  private static boolean hasAny(Set<Guide> guides, List<Guide> unwanted) {
    for (Guide guide : unwanted) {
      if (guides.contains(guide)) {
        return true;
      }
    }
    return false;
  }

  /** Words of the posting: known, titled, named, asks-X, not-asks-X. */
  private boolean fitsPosting(Reading reading) {
    for (String wanted : posting) {
      if (!fitsPosting(reading, wanted)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsPosting(Reading reading, String wanted) {
    if (wanted.startsWith("not-")) {
      return !fitsPosting(reading, wanted.substring(4));
    }
    return switch (wanted) {
      case "known" -> reading.posting().isKnown();
      case "titled" -> !reading.posting().title().isEmpty();
      case "named" -> !reading.posting().company().isEmpty();
      default -> reading.posting().asks().contains(wanted);
    };
  }

  private boolean isWritten(Reading reading) {
    return switch (written) {
      case "letter" -> reading.outline().isFinished();
      case "first-paragraph" -> reading.outline().isFirstParagraphEnded();
      default -> true;
    };
  }
}
