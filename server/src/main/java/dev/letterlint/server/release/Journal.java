package dev.letterlint.server.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What became of the releases that were put in, newest first: a file of one line each. */
final class Journal {

  private static final int MOST = 50;
  private static final String BETWEEN = "\t";
  private static final int PARTS = 5;

  private final Path file;
  private volatile List<Outcome> outcomes = List.of();

  Journal(Path file) {
    this.file = file;
  }

  /** Reads what was written before; a line that is none is left out. */
  void open() {
    if (!Files.exists(file)) {
      return;
    }
    try (var lines = Files.lines(file)) {
      outcomes =
          lines
              .map(line -> line.split(BETWEEN, PARTS))
              .filter(parts -> parts.length == PARTS)
              .map(Journal::outcome)
              .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NumberFormatException damaged) {
      throw new IllegalStateException(
          file + " is damaged: move it away, it is only told to people.", damaged);
    }
  }

  private static Outcome outcome(String... parts) {
    return new Outcome(
        Long.parseLong(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3], parts[4]);
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  void add(Outcome outcome) throws IOException {
    List<Outcome> all = new ArrayList<>(outcomes);
    all.add(0, outcome);
    outcomes = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, outcomes.stream().map(Journal::line).toList());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(Outcome outcome) {
    return String.join(
        BETWEEN,
        String.valueOf(outcome.at()),
        outcome.name(),
        String.valueOf(outcome.version()),
        outcome.gate(),
        flat(outcome.sentence()));
  }

  /** A sentence may quote a text of several lines. */
  private static String flat(String sentence) {
    return sentence.replaceAll("\\s+", " ");
  }
}
