package dev.letterlint.server.load;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures the packaged server under load, one core for it and one for all that asks it, and writes
 * the table that the page on sizing draws on.
 *
 * <p>Run by {@code mvn -Pload verify}; needs Linux, nginx, taskset, and to open 12,000 files.
 */
final class LoadBenchmark {

  private static final int ACCOUNTS = 10_000;

  private LoadBenchmark() {}

  /**
   * Arguments: the packaged jar, the page to write, and perhaps which parts alone: sqlite,
   * postgres, nodes, streams, full-sqlite, full-postgres; "try" makes the full ones small.
   */
  public static void main(String[] args) throws Exception {
    Set<String> parts = new HashSet<>(List.of(args).subList(2, args.length));
    int accounts = parts.remove("try") ? ACCOUNTS / 100 : ACCOUNTS;
    Figures figures = new Figures();
    try (Bench bench = new Bench(args[0])) {
      if (wanted(parts, "sqlite")) {
        new ThroughputLoad(bench, figures).onSqlite();
      }
      if (wanted(parts, "postgres")) {
        new ThroughputLoad(bench, figures).onPostgres();
      }
      if (wanted(parts, "nodes")) {
        new NodesLoad(bench, figures).run();
      }
      if (wanted(parts, "streams")) {
        new StreamsLoad(bench, figures).run();
      }
      if (wanted(parts, "full-sqlite")) {
        new FullLoad(bench, figures, accounts).onSqlite();
      }
      if (wanted(parts, "full-postgres")) {
        new FullLoad(bench, figures, accounts).onPostgres();
      }
    }
    figures.write(Path.of(args[1]));
  }

  private static boolean wanted(Set<String> parts, String part) {
    return parts.isEmpty() || parts.contains(part);
  }
}
