package dev.letterlint.pattern;

import dev.letterlint.text.Shape;
import java.util.HashMap;
import java.util.Map;

/** The positions at which patterns begin, by what they ask of the first token. */
final class StartIndex {

  /** Takes one position. */
  interface Sink {
    void take(int position);
  }

  private final Ints[] byWord;
  private final Map<Integer, Ints> byLabel = new HashMap<>();
  private final Ints[] byClass = new Ints[Label.CLASSES];

  StartIndex(Positions positions, int[] starts, int words) {
    byWord = new Ints[words];
    for (int position : starts) {
      int label = positions.label()[position];
      switch (Label.tag(label)) {
        case Label.WORD -> add(byWord, label, position);
        case Label.CLASS -> add(byClass, Label.value(label), position);
        default -> byLabel.computeIfAbsent(label, any -> new Ints()).add(position);
      }
    }
  }

  private static void add(Ints[] index, int at, int position) {
    if (index[at] == null) {
      index[at] = new Ints();
    }
    index[at].add(position);
  }

  void collect(int word, int shape, Lexicons lexicons, Sink sink) {
    give(byWord[word], sink);
    int kind = Shape.kind(shape);
    if (word > 0) {
      give(byLabel.get(Label.exact(word, kind)), sink);
      for (int entry : lexicons.of(word)) {
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

  private static void give(Ints positions, Sink sink) {
    if (positions != null) {
      for (int i = 0; i < positions.size(); i++) {
        sink.take(positions.get(i));
      }
    }
  }
}
