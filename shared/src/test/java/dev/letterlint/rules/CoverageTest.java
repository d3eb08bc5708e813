package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every piece of advice of the guides is held by a rule, or it says why no linter can hold it. */
class CoverageTest {

  private static final Path ADVICE = Path.of("src/test/data/advice.txt");
  private static final String NO = "no: ";

  /** How many pieces of advice each guide has. */
  private static final Map<String, Integer> COUNTS =
      Map.of("JJ", 120, "LA", 18, "CB", 54, "SE", 35);

  private static final Map<String, Guide> GUIDES =
      Map.of(
          "JJ", Guide.JOBJOURNEY,
          "LA", Guide.LADDRO,
          "CB", Guide.CAREERBLDR,
          "SE", Guide.SKILLEXCHANGE);

  private final Pack pack = Examples.LINTER.pack();

  private record Advice(String id, String name, String held) {

    String guide() {
      return id.substring(0, 2);
    }

    List<String> rules() {
      return held.startsWith(NO) ? List.of() : List.of(held.split(", "));
    }
  }

  @Test
  void listsEveryPieceOnce() throws IOException {
    List<String> wanted = new ArrayList<>();
    for (String guide : List.of("JJ", "LA", "CB", "SE")) {
      IntStream.rangeClosed(1, COUNTS.get(guide)).forEach(i -> wanted.add(guide + "-" + i));
    }
    assertEquals(wanted, advice().stream().map(Advice::id).toList());
  }

  @TestFactory
  Stream<DynamicTest> isHeldByRulesOrHasAReason() throws IOException {
    return advice().stream()
        .map(piece -> DynamicTest.dynamicTest(piece.id() + " " + piece.name(), () -> hold(piece)));
  }

  private void hold(Advice piece) {
    if (piece.held().startsWith(NO)) {
      assertTrue(piece.held().length() > NO.length() + 20, "wants a reason");
      return;
    }
    for (String id : piece.rules()) {
      assertTrue(pack.rule(id) != null, id + " is no rule");
    }
    assertTrue(
        piece.rules().stream().anyMatch(id -> isOf(pack.rule(id), piece)),
        "none of the rules is of this guide or our own");
  }

  private static boolean isOf(Rule rule, Advice piece) {
    Guide guide = GUIDES.get(piece.guide());
    return rule.guide() == guide || rule.guide() == Guide.OWN || rule.alsoGuides().contains(guide);
  }

  private static List<Advice> advice() throws IOException {
    return Files.readAllLines(ADVICE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 3))
        .map(cells -> new Advice(cells[0], cells[1], cells[2]))
        .toList();
  }
}
