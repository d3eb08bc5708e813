package dev.letterlint.server.pack;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What two packs say differently of the letters in a folder, a line a finding. */
final class Diff {

  private final Linter old;
  private final Linter fresh;

  Diff(Linter old, Linter fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  /** Every file that ends in .txt or .md, below the folder too. */
  void write(Path folder, PrintStream out) throws IOException {
    int appeared = 0;
    int vanished = 0;
    for (Path file : texts(folder)) {
      String text = Files.readString(file);
      List<String> before = findings(old, text);
      List<String> now = findings(fresh, text);
      List<String> gone = without(before, now);
      List<String> come = without(now, before);
      gone.forEach(finding -> out.println("- " + folder.relativize(file) + "\t" + finding));
      come.forEach(finding -> out.println("+ " + folder.relativize(file) + "\t" + finding));
      vanished += gone.size();
      appeared += come.size();
    }
    out.println(appeared + " appear, " + vanished + " vanish");
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static List<String> findings(Linter linter, String text) {
    return linter.lint(text, Settings.of(TextKind.LETTER), PostingText.NONE).findings().stream()
        .map(Diff::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.rule()
        + "\t"
        + finding.severity().word()
        + "\t"
        + finding.start()
        + "\t"
        + finding.text().replace('\n', ' ');
  }

  private static List<String> without(List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }
}
