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

/** Whole letters, answers and resumes get the marks and checks that stand in their files. */
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
    assertTrue(count("letter-") >= 20 && count("answer-") >= 10 && count("resume-") >= 12);
  }

  private static long count(String kind) throws IOException {
    return files().stream().filter(file -> name(file).startsWith(kind)).count();
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
