package dev.letterlint.extension.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The panel's figures are those that the engine itself tells in words. */
final class FiguresTest {

  private static final PostingText POSTING =
      new PostingText(
          "Senior Backend Engineer",
          "Tallyhaven",
          "You will work on the ledger with Go, Kafka, PostgreSQL and Terraform.");

  private final Report report = report();

  @Test
  void theLengthIsHeldAgainstTheBandOfTheLevel() {
    Figures.Length length = Figures.length(report.checks());
    assertEquals(
        length.words() + " words; wanted are " + length.from() + " to " + length.to(),
        detail("length.letter"));
    assertTrue(length.words() > 400 && length.to() > length.from(), length.toString());
  }

  @Test
  void theBalanceIsThatOfTheCheck() {
    Figures.Balance balance = Figures.balance(report.checks());
    assertTrue(
        detail("structure.anchor")
            .contains(
                balance.project()
                    + " % one project, "
                    + balance.beside()
                    + " % beside it, "
                    + balance.refused()
                    + " % refused"),
        detail("structure.anchor"));
    assertEquals(100, balance.project() + balance.beside() + balance.refused());
  }

  @Test
  void eachWordOfThePostingIsUsedListedOrMissing() {
    Figures.Keywords keywords =
        Figures.keywords(report.checks()).stream()
            .filter(one -> one.use() == Figures.Use.OWN_WORK)
            .findFirst()
            .orElseThrow();
    int all = keywords.used().size() + keywords.listed().size() + keywords.missing().size();
    assertEquals(4, all, keywords.toString());
    for (String name : keywords.missing()) {
      assertTrue(detail("posting.keywords").contains(name), name);
    }
  }

  @Test
  void eachWordIsToldOnceWhereItIsWorthMost() {
    List<Check> checks =
        List.of(
            new Check("a.b", true, "Two databases; named: Redis, PostgreSQL, Kafka", List.of()),
            new Check(
                "c.d",
                true,
                "Two of three; used in own work: Java, PostgreSQL; listed only: Kafka",
                List.of()));
    assertEquals(
        List.of(
            new Figures.Keywords(
                Figures.Use.OWN_WORK, List.of("Java", "PostgreSQL"), List.of("Kafka"), List.of()),
            new Figures.Keywords(Figures.Use.NAMED, List.of("Redis"), List.of(), List.of())),
        Figures.keywords(checks));
  }

  @Test
  void whatIsNamedIsToldAlsoWhereOthersAreMissing() {
    List<Check> checks =
        List.of(new Check("a.b", true, "One database; named: Redis; missing: MySQL", List.of()));
    assertEquals(
        List.of(
            new Figures.Keywords(Figures.Use.NAMED, List.of("Redis"), List.of(), List.of("MySQL"))),
        Figures.keywords(checks));
  }

  @Test
  void readsEveryFormOfABand() {
    assertEquals(new Figures.Length(90, 0, 100), length("90 words; wanted are up to 100"));
    assertEquals(new Figures.Length(20, 50, Figures.OPEN), length("20 words; wanted are from 50"));
    assertEquals(new Figures.Length(20, 50, 80), length("20 words; wanted are 50 to 80"));
    assertNull(length("3 sentences; wanted are up to 2"));
  }

  private static Figures.Length length(String detail) {
    return Figures.length(List.of(new Check("a.b", true, detail, List.of())));
  }

  private String detail(String id) {
    return report.checks().stream()
        .filter(check -> check.id().equals(id))
        .map(Check::detail)
        .findFirst()
        .orElseThrow();
  }

  private static Report report() {
    try (InputStream in = FiguresTest.class.getResourceAsStream("/letter.txt")) {
      String letter = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Linter.of(BuiltInPack.read()).lint(letter, Settings.of(TextKind.LETTER), POSTING);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
