package dev.letterlint.server.load;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the packaged server takes from its start to its first answer, as it is and with an
 * archive of its classes, and with that and the quick compiler alone: by turns, five rounds on data
 * that is there already, medians.
 *
 * <p>Run by {@code mvn -Pload verify}. Arguments: the packaged jar, and perhaps another JDK's java.
 */
final class StartBenchmark {

  private static final int ROUNDS = 5;

  /** As the README says it. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private final Path folder;
  private final String java;
  private final String jar;

  private StartBenchmark(Path folder, String java, String jar) {
    this.folder = folder;
    this.java = java;
    this.jar = jar;
  }

  public static void main(String[] args) throws Exception {
    String own = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path folder = Files.createTempDirectory("letterlint-start");
    try {
      new StartBenchmark(folder, args.length > 1 ? args[1] : own, args[0]).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(StartBenchmark::delete);
      }
    }
  }

  private void run() throws Exception {
    Path archive = folder.resolve("letterlint.jsa");
    seconds("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive);
    double[] plain = new double[ROUNDS];
    double[] archived = new double[ROUNDS];
    double[] quick = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      plain[i] = seconds();
      archived[i] = seconds("-XX:SharedArchiveFile=" + archive);
      quick[i] = seconds("-XX:SharedArchiveFile=" + archive, QUICK);
    }
    System.out.printf(
        "start: plain %.2f s, with an archive of %d MB %.2f s, and by the quick compiler alone %.2f s,"
            + " ratio %.2f (load average %.1f)%n",
        median(plain),
        Files.size(archive) >> 20,
        median(archived),
        median(quick),
        median(quick) / median(plain),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private double seconds(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", jar));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LETTERLINT_PORT", "0");
    builder.environment().put("LETTERLINT_DATA", folder.resolve("data").toString());
    long begin = System.nanoTime();
    Process server = builder.start();
    try (BufferedReader told = server.inputReader()) {
      awaitStart(told);
      double seconds = (System.nanoTime() - begin) / 1e9;
      // By its handle: Process.destroy also closes the output, which it still writes to.
      server.toHandle().destroy();
      server.waitFor();
      return seconds;
    } finally {
      server.destroyForcibly();
    }
  }

  private static void awaitStart(BufferedReader told) throws IOException {
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.contains("Ctrl+C")) {
        return;
      }
    }
    throw new EOFException("The server did not start.");
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
