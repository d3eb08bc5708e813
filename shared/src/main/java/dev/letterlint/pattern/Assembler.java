package dev.letterlint.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns patterns into positions: one position a token that a pattern may consume, with the
 * positions that may follow it (Glushkov's construction). A lexicon's entries get positions once;
 * patterns refer to them by its number.
 */
final class Assembler {

  private static final int DEEPEST_LEXICON = 8;

  private final List<String> lexiconNames;
  private final List<int[]> lexiconStarts = new ArrayList<>();
  private final List<Ints> references = new ArrayList<>();
  private final List<Pattern.One> singles = new ArrayList<>();
  private final Ints singleLexicons = new Ints();
  private final Ints labels = new Ints(1024);
  private final Ints accepts = new Ints(1024);
  private final Ints parts = new Ints(1024);
  private final List<Ints> follows = new ArrayList<>();
  private final Ints starts = new Ints(256);
  private final Ints sentenceStarts = new Ints();
  private Ints referred = new Ints();
  private int part;

  Assembler(List<String> lexiconNames) {
    this.lexiconNames = lexiconNames;
  }

  /** Where a piece of a pattern can begin and end, and whether it can be left out. */
  private record Piece(boolean canBeEmpty, int[] first, int[] last) {}

  private static final Piece EMPTY = new Piece(true, new int[0], new int[0]);

  /** Entries of one word become marks on the word; the others are patterns of the lexicon. */
  void addLexicon(List<Pattern> entries) {
    List<Pattern> longer = new ArrayList<>();
    int lexicon = lexiconStarts.size();
    for (Pattern entry : entries) {
      if (entry instanceof Pattern.One one && Label.tag(one.label()) < Label.LEXICON) {
        singles.add(one);
        singleLexicons.add(lexicon);
      } else {
        longer.add(entry);
      }
    }
    referred = new Ints();
    Piece all = anyOf(longer);
    if (all.canBeEmpty) {
      throw new PatternException(
          "Lexicon <" + lexiconNames.get(lexicon) + "> has an entry that matches nothing at all");
    }
    for (int last : all.last) {
      accepts.set(last, Positions.ENTRY);
    }
    lexiconStarts.add(all.first);
    references.add(referred);
  }

  /** Refuses lexicons that refer to themselves, directly or through others. */
  void checkLexicons() {
    for (int lexicon = 0; lexicon < references.size(); lexicon++) {
      checkDepth(lexicon, 0);
    }
  }

  private void checkDepth(int lexicon, int depth) {
    if (depth > DEEPEST_LEXICON) {
      throw new PatternException("Lexicon <" + lexiconNames.get(lexicon) + "> refers to itself");
    }
    Ints others = references.get(lexicon);
    for (int i = 0; i < others.size(); i++) {
      checkDepth(others.get(i), depth + 1);
    }
  }

  void addPattern(int signal, Pattern pattern, String source) {
    List<Pattern> elements = elements(pattern);
    boolean anchored = !elements.isEmpty() && elements.get(0) instanceof Pattern.Start;
    Piece whole = EMPTY;
    part = 0;
    for (int i = anchored ? 1 : 0; i < elements.size(); i++) {
      part++;
      whole = joined(whole, piece(elements.get(i)));
    }
    if (whole.canBeEmpty) {
      throw new PatternException("Pattern \"" + source + "\" matches nothing at all");
    }
    (anchored ? sentenceStarts : starts).addAll(whole.first);
    for (int last : whole.last) {
      accepts.set(last, signal);
    }
  }

  private static List<Pattern> elements(Pattern pattern) {
    return pattern instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(pattern);
  }

  private Piece piece(Pattern pattern) {
    if (pattern instanceof Pattern.One one) {
      return single(one.label());
    }
    if (pattern instanceof Pattern.Sequence sequence) {
      Piece all = EMPTY;
      for (Pattern each : sequence.parts()) {
        all = joined(all, piece(each));
      }
      return all;
    }
    if (pattern instanceof Pattern.Choice choice) {
      return anyOf(choice.options());
    }
    if (pattern instanceof Pattern.Optional optional) {
      Piece inner = piece(optional.inner());
      return new Piece(true, inner.first, inner.last);
    }
    if (pattern instanceof Pattern.Gap gap) {
      return gap(gap.words());
    }
    if (pattern instanceof Pattern.Reference reference) {
      return reference(reference.lexicon());
    }
    throw new PatternException("'^' stands first in a pattern");
  }

  private Piece anyOf(List<Pattern> options) {
    Ints first = new Ints();
    Ints last = new Ints();
    boolean canBeEmpty = false;
    for (Pattern option : options) {
      Piece each = piece(option);
      first.addAll(each.first);
      last.addAll(each.last);
      canBeEmpty = canBeEmpty || each.canBeEmpty;
    }
    return new Piece(canBeEmpty, first.toArray(), last.toArray());
  }

  private Piece reference(int lexicon) {
    referred.add(lexicon);
    return single(Label.LEXICON | lexicon);
  }

  /** Marks, then up to {@code words} times a word and marks. */
  private Piece gap(int words) {
    Piece all = marks();
    int[] lasts = all.last;
    int[] firsts = all.first;
    int[] ends = all.last;
    for (int i = 0; i < words; i++) {
      Piece word = single(Label.ANY_WORD);
      Piece marks = marks();
      link(ends, word.first);
      link(word.last, marks.first);
      if (i == 0) {
        firsts = concat(firsts, word.first);
      }
      ends = concat(word.last, marks.last);
      lasts = concat(lasts, ends);
    }
    return new Piece(true, firsts, lasts);
  }

  private Piece marks() {
    Piece mark = single(Label.ANY_MARK);
    link(mark.last, mark.first);
    return new Piece(true, mark.first, mark.last);
  }

  private Piece single(int label) {
    int position = labels.size();
    labels.add(label);
    accepts.add(-1);
    parts.add(part);
    follows.add(new Ints());
    int[] self = {position};
    return new Piece(false, self, self);
  }

  private Piece joined(Piece a, Piece b) {
    link(a.last, b.first);
    int[] first = a.canBeEmpty ? concat(a.first, b.first) : a.first;
    int[] last = b.canBeEmpty ? concat(a.last, b.last) : b.last;
    return new Piece(a.canBeEmpty && b.canBeEmpty, first, last);
  }

  private void link(int[] from, int[] to) {
    for (int position : from) {
      follows.get(position).addAll(to);
    }
  }

  private static int[] concat(int[] a, int[] b) {
    int[] both = new int[a.length + b.length];
    System.arraycopy(a, 0, both, 0, a.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  Automaton assemble(int words, int signals) {
    int[][] next = new int[follows.size()][];
    for (int i = 0; i < next.length; i++) {
      next[i] = follows.get(i).toArray();
    }
    Lexicons members = new Lexicons(words, singles, singleLexicons);
    Positions positions = new Positions(labels.toArray(), accepts.toArray(), parts.toArray(), next);
    StartIndex[] entries = new StartIndex[lexiconStarts.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new StartIndex(positions, lexiconStarts.get(i));
    }
    Network network =
        new Network(
            positions,
            members,
            new StartIndex(positions, starts.toArray()),
            new StartIndex(positions, sentenceStarts.toArray()),
            entries);
    return new Automaton(network, signals);
  }
}
