package dev.letterlint.lint;

import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.pattern.CompiledSignals;
import dev.letterlint.pattern.Patterns;
import dev.letterlint.pattern.Program;
import dev.letterlint.pattern.ProgramText;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Pack;
import dev.letterlint.text.Vocabulary;

/** Lints texts with one pack. Not for several threads at once: its automaton learns as it reads. */
public final class Linter {

  private final Catalogue catalogue;

  /** The fields of one page speak of one posting, so it need not be read for each. */
  private PostingText lastRead;

  private Posting facts;

  /**
   * Makes a pack ready to lint with; {@code signals} are those of its patterns.
   *
   * @throws dev.letterlint.rule.PackException when a rule of the pack cannot be used
   */
  public Linter(Pack pack, Signals signals) {
    this(pack, signals, checked(pack));
  }

  private Linter(Pack pack, Signals signals, Kinds kinds) {
    this.catalogue = new Catalogue(pack, signals, kinds);
  }

  private static Kinds checked(Pack pack) {
    Kinds kinds = Kinds.all();
    pack.rules().forEach(kinds::check);
    return kinds;
  }

  /** A linter with a pack whose patterns are as they are written. */
  public static Linter of(Pack pack) {
    return new Linter(pack, new Patterns(new Vocabulary(), pack.lexicons()));
  }

  /** A linter with a compiled pack, which is ready in a fraction of the time. */
  public static Linter ofCompiled(Pack pack) {
    return new Linter(pack, signals(pack));
  }

  /** A linter with the compiled pack of the build: what it holds was checked when it was built. */
  public static Linter ofBuild(Pack pack) {
    return new Linter(pack, signals(pack), Kinds.all());
  }

  /** A linter with a compiled pack of our own that holds nothing but rules that mark. */
  public static Linter ofMarks(Pack pack) {
    return new Linter(pack, signals(pack), Kinds.marking());
  }

  /** How many patterns a compiled pack has, entries of lexicons counted too. */
  public static int patterns(Pack pack) {
    return program(pack).patterns();
  }

  private static Signals signals(Pack pack) {
    return new CompiledSignals(program(pack), pack.lexicons());
  }

  private static Program program(Pack pack) {
    return text(pack).program();
  }

  /** The patterns of a compiled pack as they are written. */
  static ProgramText text(Pack pack) {
    Pack.Compiled compiled = pack.program();
    return new ProgramText(
        compiled.words(),
        compiled.cells(),
        compiled.numbers(),
        compiled.near(),
        compiled.far(),
        compiled.lexicons(),
        compiled.signals());
  }

  public Pack pack() {
    return catalogue.pack;
  }

  /** The facts of a posting, as far as its text tells them. */
  public Posting posting(PostingText posting) {
    if (!posting.equals(lastRead)) {
      facts = new PostingReader(catalogue).read(posting);
      lastRead = posting;
    }
    return facts;
  }

  /** Everything the pack has to say of a text. */
  public Report lint(String text, Settings settings, PostingText posting) {
    return open(text, settings, posting).report();
  }

  /** Opens a session that follows the edits of a text. */
  public LintSession open(String text, Settings settings, PostingText posting) {
    return begin(text, settings, posting).session();
  }

  /** Begins to open a session, for those who cannot wait for a long text to be read at once. */
  public Opening begin(String text, Settings settings, PostingText posting) {
    return new Opening(catalogue, text, settings, posting(posting));
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Token steps taken so far by all lints: what they cost, the same on every machine. */
  public int steps() {
    return catalogue.steps();
  }

  /** Transitions of the automata that the texts so far made them work out and keep. */
  public int transitions() {
    return catalogue.transitions();
  }
}
