package dev.letterlint.lint.kind;

import dev.letterlint.lint.Outline;
import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.pattern.Marks;
import dev.letterlint.rule.Fields;

/** Patterns that stand, or not, in an area around a spot. */
final class Condition {

  /** The areas a condition can name, from the spot itself outwards. */
  enum Area {
    /** Shares a token with the spot. */
    WITHIN("within"),
    /** Ends where the spot begins. */
    BEFORE("before"),
    /** Begins where the spot ends. */
    AFTER("after"),
    SENTENCE("sentence"),
    PREVIOUS("previous"),
    NEXT("next"),
    /** The sentence and the four behind it, in whatever paragraph. */
    FOLLOWING("following"),
    /** The sentence and those beside it in the paragraph. */
    NEAR("near"),
    PARAGRAPH("paragraph"),
    OPENING("opening"),
    FIRST_PARAGRAPH("first-paragraph"),
    CLOSING("closing"),
    TEXT("text");

    private final String word;

    Area(String word) {
      this.word = word;
    }

    static Area of(String word) {
      for (Area area : values()) {
        if (area.word.equals(word)) {
          return area;
        }
      }
      return null;
    }
  }

  private final Area area;
  private final int signal;

  /** Of the areas that do not depend on the spot. */
  private final Scope scope;

  private Condition(Area area, int signal) {
    this.area = area;
    this.signal = signal;
    this.scope = scope(area);
  }

  private static Scope scope(Area area) {
    return switch (area) {
      case OPENING -> Scope.OPENING;
      case FIRST_PARAGRAPH -> Scope.FIRST_PARAGRAPH;
      case CLOSING -> Scope.CLOSING;
      default -> Scope.TEXT;
    };
  }

  static Condition read(Body body, Fields fields, String name) {
    Area area = Area.of(name);
    if (area == null) {
      throw fields.wrong("names the unknown area '" + name + "'");
    }
    return new Condition(area, body.signal(fields, name));
  }

  boolean isMet(Spot spot) {
    return spot.reading().marks().stands(signal) && isMet(spot.reading(), spot);
  }

  private boolean isMet(Reading reading, Spot spot) {
    Outline outline = reading.outline();
    int at = spot.sentence();
    return switch (area) {
      case WITHIN, BEFORE, AFTER -> touches(spot);
      case SENTENCE -> stands(reading, at, at + 1);
      case PREVIOUS -> sameParagraph(reading, at, at - 1) && stands(reading, at - 1, at);
      case NEXT -> sameParagraph(reading, at, at + 1) && stands(reading, at + 1, at + 2);
      case FOLLOWING -> stands(reading, at, Math.min(outline.bodyEnd(), at + 5));
      case NEAR -> standsNear(reading, at);
      case PARAGRAPH ->
          stands(reading, outline.paragraphStartAround(at), outline.paragraphEndAround(at));
      default -> standsIn(reading);
    };
  }

  private boolean standsNear(Reading reading, int at) {
    int from = sameParagraph(reading, at, at - 1) ? at - 1 : at;
    int to = sameParagraph(reading, at, at + 1) ? at + 2 : at + 1;
    return stands(reading, from, to);
  }

  private static boolean sameParagraph(Reading reading, int at, int other) {
    return other >= 0
        && other < reading.passages().size()
        && reading.outline().isSameParagraph(at, other);
  }

  private boolean standsIn(Reading reading) {
    return stands(reading, scope.start(reading), scope.end(reading));
  }

  private boolean stands(Reading reading, int from, int to) {
    return reading.marks().stands(signal, from, to);
  }

  private boolean touches(Spot spot) {
    Passage passage = spot.passage();
    Marks marks = passage.marks();
    for (int mark = marks.next(signal, 0); mark >= 0; mark = marks.next(signal, mark + 1)) {
      if (touches(spot, marks.from(mark), marks.to(mark))) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(Spot spot, int from, int to) {
    if (area == Area.WITHIN) {
      return from < spot.to() && to > spot.from();
    }
    return area == Area.BEFORE ? to == spot.from() : from == spot.to();
  }
}
