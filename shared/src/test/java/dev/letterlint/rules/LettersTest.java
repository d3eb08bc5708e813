package dev.letterlint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole letters and answers, good and bad, get the marks and checks that stand in their files. */
class LettersTest {

  private static final Path FOLDER = Path.of("src/test/letters");

  @TestFactory
  Stream<DynamicTest> getWhatTheirFilesSay() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> hold(file)));
  }

  private static void hold(Path file) throws IOException {
    String expected = Files.readString(file);
    LetterFile letter = LetterFile.read(expected);
    assertEquals(expected, letter.written(letter.lint()));
  }

  @Test
  void areEnoughOfEachKind() throws IOException {
    long letters = files().stream().filter(file -> name(file).startsWith("letter-")).count();
    assertTrue(letters >= 20 && files().size() - letters >= 10, letters + " letters");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> name(file).endsWith(".txt")).sorted().toList();
    }
  }
}
