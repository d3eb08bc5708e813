package dev.letterlint.release;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.rule.Data;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.Severity;
import dev.letterlint.rule.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds a compiled pack against all that can be known of it without its author. Cost is counted in
 * steps of the engine and not in time, so that every machine comes to the same verdict.
 */
public final class Gates {

  public static final int MOST_RULES = 2_000;
  public static final int MOST_PATTERNS = 20_000;
  public static final int MOST_SKIPPED_PERCENT = 20;

  /** Findings in a good letter above those of the built-in pack. */
  public static final int MOST_MORE_FINDINGS = 3;

  /** Of the text that the cost is measured on. */
  public static final int WORDS = 20_000;

  /** Four times what the built-in rules take on the text of their own examples. */
  public static final int MOST_STEPS_A_WORD = 48;

  private final Linter builtIn;
  private final List<String> goodLetters;

  /** {@code goodLetters} are letters that nobody would mark much in. */
  public Gates(Linter builtIn, List<String> goodLetters) {
    this.builtIn = builtIn;
    this.goodLetters = goodLetters;
  }

  /**
   * The pack of an official release, without the rules of kinds that this engine does not know.
   *
   * @throws Refused when it does not pass
   */
  public Pack check(Data content) {
    return finish(begin(content));
  }

  /** The same for a team's own pack, which may hold phrases only, none of them an error. */
  public Pack checkTeam(Data content) {
    return finish(beginTeam(content));
  }

  /** Begins to check, for those who have other things to do meanwhile. */
  public Checking begin(Data content) {
    return new Checking(this, content, false);
  }

  /** The same for a team's own pack. */
  public Checking beginTeam(Data content) {
    return new Checking(this, content, true);
  }

  private static Pack finish(Checking checking) {
    while (checking.step()) {
      // Each step is a part of the work.
    }
    return checking.pack();
  }

  static Pack read(Data content) {
    Pack pack = PackReader.read(content);
    Fields engine = new Fields("The pack", content).child("engine");
    if (engine == null || pack.program() == null) {
      throw new Refused(Gate.FORM, "The pack is not compiled for an engine");
    }
    engine.allow(List.of("min", "max"));
    if (engine.number("min", 0) > Pack.FORMAT || engine.number("max", 0) < Pack.FORMAT) {
      throw new Refused(Gate.ENGINE, "The pack is made for another engine than this one");
    }
    return pack;
  }

  static Pack known(Pack pack) {
    Set<String> kinds = Kinds.all().names();
    List<Rule> known = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      if (kinds.contains(rule.kind())) {
        known.add(rule);
      }
    }
    int skipped = pack.rules().size() - known.size();
    if (skipped * 100 > pack.rules().size() * MOST_SKIPPED_PERCENT) {
      throw new Refused(
          Gate.KINDS, skipped + " of " + pack.rules().size() + " rules are of unknown kinds");
    }
    return pack.with(known);
  }

  static void checkCount(Pack pack) {
    if (pack.rules().size() > MOST_RULES) {
      throw new Refused(Gate.COUNT, "The pack has more than " + MOST_RULES + " rules");
    }
    if (Linter.patterns(pack) > MOST_PATTERNS) {
      throw new Refused(Gate.COUNT, "The pack has more than " + MOST_PATTERNS + " phrases");
    }
  }

  static void checkTeam(Rule rule) {
    if (!rule.kind().equals("phrase") || rule.severities().isCheck()) {
      throw new Refused(Gate.TEAM, "Rule " + rule.id() + " is no phrase");
    }
    for (TextKind kind : rule.kinds()) {
      for (Level level : Level.values()) {
        if (rule.severities().of(kind, level) == Severity.ERROR) {
          throw new Refused(Gate.TEAM, "Rule " + rule.id() + " is an error");
        }
      }
    }
  }

  static void checkSteps(Linter linter) {
    if (linter.steps() > WORDS * MOST_STEPS_A_WORD) {
      throw new Refused(
          Gate.STEPS,
          "A text of " + WORDS + " words takes more than " + MOST_STEPS_A_WORD + " steps a word");
    }
  }

  /** Of the pack's own examples, which is what its patterns have most to do with. */
  static String longText(Pack pack) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    while (words < WORDS && !pack.rules().isEmpty()) {
      for (Rule rule : pack.rules()) {
        for (Example example : rule.fires()) {
          if (words < WORDS) {
            text.append(example.text()).append("\n\n");
            words += words(example.text());
          }
        }
      }
    }
    return text.toString();
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) <= ' ' ? 1 : 0;
    }
    return words;
  }

  List<String> goodLetters() {
    return goodLetters;
  }

  void checkBlast(Linter linter, String letter) {
    if (findings(linter, letter) > findings(builtIn, letter) + MOST_MORE_FINDINGS) {
      throw new Refused(
          Gate.BLAST,
          "A good letter would get more than "
              + MOST_MORE_FINDINGS
              + " findings that it has not now: "
              + letter.substring(0, Math.min(40, letter.length()))
              + "…");
    }
  }

  private static int findings(Linter linter, String letter) {
    Settings settings = Settings.of(TextKind.LETTER);
    return linter.lint(letter, settings, PostingText.NONE).findings().size();
  }
}
