package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.pack.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {

  private static final Path FOLDER = Path.of("docs/rules");

  @Test
  void areThoseOfTheRulesAsTheyAre() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    Map<String, String> generated = new RulePages(BuiltInPack.read()).all();
    String how = "stale pages: run mvn -pl shared process-classes exec:java@rule-pages";
    assertEquals(generated.keySet(), written.keySet(), how);
    generated.forEach((name, page) -> assertEquals(page, written.get(name), how));
  }
}
