package dev.letterlint.pattern;

import dev.letterlint.text.Shape;
import java.util.HashMap;
import java.util.Map;

/** The positions at which patterns, or a lexicon's entries, begin, by what they ask of a token. */
final class StartIndex {

  /** Takes one position. */
  interface Sink {
    void take(int position);
  }

  private static final Ints NONE = new Ints(1);

  private final Map<Integer, Ints> byLabel = new HashMap<>();
  private final Ints[] byClass = new Ints[Label.CLASSES];
  private final Ints lexicons = new Ints();

  StartIndex(Positions positions, int[] starts) {
    for (int position : starts) {
      int label = positions.label()[position];
      if (Label.tag(label) == Label.CLASS) {
        int type = Label.value(label);
        byClass[type] = byClass[type] == null ? new Ints() : byClass[type];
        byClass[type].add(position);
      } else {
        add(label, position);
      }
    }
  }

  private void add(int label, int position) {
    Ints known = byLabel.get(label);
    if (known == null) {
      known = new Ints(4);
      byLabel.put(label, known);
      if (Label.tag(label) == Label.LEXICON) {
        lexicons.add(Label.value(label));
      }
    }
    known.add(position);
  }

  /** Gives the positions that a token can be read at, a lexicon's entries of one word included. */
  void collect(int word, int shape, Lexicons members, Sink sink) {
    if (word > 0) {
      int kind = Shape.kind(shape);
      give(byLabel.get(Label.WORD | word), sink);
      give(byLabel.get(Label.exact(word, kind)), sink);
      for (int entry : members.of(word)) {
        if (Lexicons.fits(entry, kind)) {
          give(byLabel.get(Label.LEXICON | Lexicons.lexicon(entry)), sink);
        }
      }
    }
    for (int i = 0; i < Label.CLASSES; i++) {
      if (byClass[i] != null && Label.isOfClass(shape, Label.CLASS | i)) {
        give(byClass[i], sink);
      }
    }
  }

  /** The lexicons with an entry of which something can begin here. */
  Ints lexicons() {
    return lexicons;
  }

  /** The positions that ask for an entry of the lexicon. */
  Ints of(int lexicon) {
    Ints positions = byLabel.get(Label.LEXICON | lexicon);
    return positions == null ? NONE : positions;
  }

  private static void give(Ints positions, Sink sink) {
    if (positions != null) {
      for (int i = 0; i < positions.size(); i++) {
        sink.take(positions.get(i));
      }
    }
  }
}
