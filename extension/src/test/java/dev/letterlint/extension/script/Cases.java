package dev.letterlint.extension.script;

import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.RandomText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import dev.letterlint.rules.Examples;
import dev.letterlint.rules.GuideLetters;
import dev.letterlint.rules.LetterFile;
import dev.letterlint.rules.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The texts on which both runtimes must agree. */
public final class Cases {

  public static final PostingText POSTING =
      new PostingText(
          "Senior Backend Developer",
          "Acme Freight",
          "We run Go and Postgres. Tell us your notice period. A CS degree is required.");

  private static final Path WRITTEN = Path.of("../shared/src/test/letters");

  private Cases() {}

  /** Every example of every rule. */
  public static List<Case> examples() {
    List<Case> cases = new ArrayList<>();
    for (Rule rule : Examples.LINTER.pack().rules()) {
      List<Example> examples = new ArrayList<>(rule.fires());
      examples.addAll(rule.quiet());
      for (Example example : examples) {
        cases.add(
            new Case(example.text(), Examples.settings(rule, example), Examples.posting(example)));
      }
    }
    return cases;
  }

  public static List<Case> random(int count) {
    Random random = new Random(7);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Settings settings = Settings.of(TextKind.values()[i % 3]);
      cases.add(new Case(RandomText.of(random, 60), settings, POSTING));
    }
    return cases;
  }

  /** The corpus and the guide's letters; skips the test where they are not at hand. */
  public static List<Case> material() throws IOException {
    List<Case> cases = new ArrayList<>();
    add(cases, "corpus/letters", TextKind.LETTER);
    add(cases, "corpus/answers", TextKind.ANSWER);
    add(cases, "corpus/resumes", TextKind.RESUME);
    add(cases, "corpus/prose", TextKind.LETTER);
    for (GuideLetters.Letter letter : GuideLetters.all()) {
      cases.add(new Case(letter.text(), Settings.of(TextKind.LETTER), PostingText.NONE));
    }
    return cases;
  }

  /** The letters, answers and resumes whose marks and checks stand in files. */
  public static List<Case> written() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(WRITTEN)) {
      for (Path file : files.sorted().toList()) {
        LetterFile letter = LetterFile.read(Files.readString(file));
        cases.add(new Case(letter.text(), letter.settings(), letter.posting()));
      }
    }
    return cases;
  }

  /** Every nth of the cases, from the first on: for a runtime that is too slow for all. */
  public static List<Case> oneIn(int n, List<Case> cases) {
    List<Case> some = new ArrayList<>();
    for (int i = 0; i < cases.size(); i += n) {
      some.add(cases.get(i));
    }
    return some;
  }

  private static void add(List<Case> cases, String folder, TextKind kind) throws IOException {
    for (Path file : Material.texts(folder)) {
      cases.add(new Case(Files.readString(file), Settings.of(kind), POSTING));
    }
  }
}
