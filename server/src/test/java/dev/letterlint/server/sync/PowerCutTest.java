package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letterlint.server.storage.SqliteDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the power of a server that pushes: its files are built anew from what it had flushed by
 * then, in every second round with some of the rest, as a disk's cache leaves it.
 */
@EnabledIfSystemProperty(named = "letterlint.long", matches = "true")
@EnabledOnOs(OS.LINUX)
final class PowerCutTest {

  private static final int ROUNDS = 15;
  private static final int REVS = 1_200;

  @TempDir private Path folder;

  private final Chance chance = new Chance(15);

  @Test
  void everyAcknowledgedRevIsThereAndTheFileOpens(TestReporter reporter) throws Exception {
    assumeTrue(hasStrace(), "This machine has no strace");
    Path data = Files.createDirectory(folder.toRealPath().resolve("data"));
    List<String> lines = traced(data);
    Platter platter = new Platter(Files.createDirectory(folder.resolve("platter")));
    Trace trace = new Trace(data, platter);
    int acknowledged = 0;
    int at = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int cut = (int) ((round + 1L) * lines.size() / ROUNDS) - chance.below(lines.size() / ROUNDS);
      lines.subList(at, cut).forEach(trace::follow);
      at = cut;
      platter.leaveIn(Files.createDirectory(left(round)), round % 2 == 1 ? chance : null);
      acknowledged += opened(left(round), trace.told());
    }
    assertTrue(acknowledged > ROUNDS, "nothing was acknowledged");
    reporter.publishEntry(
        "power cut", ROUNDS + " rounds, " + acknowledged + " acknowledged revs, all present");
  }

  private Path left(int round) {
    return folder.resolve("cut " + round);
  }

  private static int opened(Path left, Set<String> acknowledged) {
    try (SqliteDatabase database = SqliteDatabase.open(left.resolve("letterlint.db"))) {
      Ledger.check(database, acknowledged);
    }
    return acknowledged.size();
  }

  private List<String> traced(Path data) throws IOException, InterruptedException {
    Path file = folder.resolve("trace");
    List<String> command = new ArrayList<>(List.of(Trace.STRACE));
    command.addAll(List.of("-o", file.toString()));
    command.addAll(Pusher.command(data.resolve("letterlint.db").toString()));
    Process strace =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader told = strace.inputReader()) {
      for (int i = 0; i < REVS; i++) {
        told.readLine();
      }
    } finally {
      strace.descendants().forEach(ProcessHandle::destroyForcibly);
      strace.waitFor();
    }
    return Files.readAllLines(file);
  }

  private static boolean hasStrace() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace")));
  }
}
