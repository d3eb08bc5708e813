package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.pattern.Marks;
import java.util.ArrayList;
import java.util.List;

/** Things named one after another in one sentence, with nothing between them but joints. */
record Row(List<Spot> items) {

  /** From the first thing to the last. */
  Spot whole() {
    Spot first = items.get(0);
    Spot last = items.get(items.size() - 1);
    return new Spot(first.reading(), first.sentence(), first.from(), last.to(), first.mark());
  }

  /** The rows that spots in text order make up. */
  static List<Row> of(List<Spot> spots, int joints) {
    List<Row> rows = new ArrayList<>();
    List<Spot> items = new ArrayList<>();
    for (Spot spot : spots) {
      if (!items.isEmpty() && !areJoined(items.get(items.size() - 1), spot, joints)) {
        rows.add(new Row(items));
        items = new ArrayList<>();
      }
      items.add(spot);
    }
    if (!items.isEmpty()) {
      rows.add(new Row(items));
    }
    return rows;
  }

  private static boolean areJoined(Spot a, Spot b, int joints) {
    return a.sentence() == b.sentence() && areCovered(a.passage(), joints, a.to(), b.from());
  }

  private static boolean areCovered(Passage passage, int signal, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!touches(passage, signal, token, token + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark of the signal shares a token with {@code from..to}. */
  static boolean touches(Passage passage, int signal, int from, int to) {
    Marks marks = passage.marks();
    for (int mark = marks.first(signal); mark >= 0; mark = marks.next(signal, mark + 1)) {
      if (marks.from(mark) < to && marks.to(mark) > from) {
        return true;
      }
    }
    return false;
  }
}
