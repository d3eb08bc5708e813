package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the figures is written by node; so are the tests of its percentiles and ratios. */
final class PerformancePageTest {

  private static final Path TESTS =
      Path.of(System.getProperty("letterlint.benchmark"), "table.test.mjs");

  @Test
  void itsFiguresAreWorkedOutRightly() throws IOException, InterruptedException {
    String missing = Programs.missing(List.of("node"));
    assumeTrue(missing.isEmpty(), "This machine has no node; .ci/browsers installs it");
    Process node =
        new ProcessBuilder("node", "--test", TESTS.toString()).redirectErrorStream(true).start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), said);
  }
}
