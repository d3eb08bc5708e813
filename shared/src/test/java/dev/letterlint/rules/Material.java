package dev.letterlint.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/** The guides and the corpus, which lie beside a checkout and are no part of the project. */
public final class Material {

  private static final Path FOLDER =
      Path.of(System.getProperty("letterlint.material", "../../shared"));

  private Material() {}

  /** A file or folder of the material; without it the test is skipped and says so. */
  public static Path at(String name) {
    Path path = FOLDER.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(path), name + " is not beside this checkout, so this test is skipped");
    return path;
  }

  /** Makes the tests of a factory. */
  public interface Tests {
    Stream<DynamicTest> make() throws IOException;
  }

  /**
   * The tests that are made of a file of the material. A factory that is skipped as a whole is in
   * no report: without the file one test of its name is skipped instead.
   */
  public static Stream<DynamicTest> tests(String name, Tests tests) throws IOException {
    return Files.exists(FOLDER.resolve(name))
        ? tests.make()
        : Stream.of(DynamicTest.dynamicTest(name, () -> at(name)));
  }

  public static String text(String name) throws IOException {
    return Files.readString(at(name));
  }

  /** The texts of a folder, in the order of their names. */
  public static List<Path> texts(String folder) throws IOException {
    try (Stream<Path> files = Files.list(at(folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
