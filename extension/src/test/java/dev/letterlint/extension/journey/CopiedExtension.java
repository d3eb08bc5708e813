package dev.letterlint.extension.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The extension with a script of a test's own before those that it runs in a form. */
final class CopiedExtension {

  private static final String SCRIPTS = "\"js\": [\"content.js\"]";

  private CopiedExtension() {}

  /** Copies it into a folder, which is given back. */
  static Path into(Path folder, String script) throws IOException {
    Path original = Path.of(System.getProperty("letterlint.unpacked"));
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path manifest = folder.resolve("manifest.json");
    String text = Files.readString(manifest);
    if (!text.contains(SCRIPTS)) {
      throw new IllegalStateException(SCRIPTS + " is not in " + text);
    }
    Files.writeString(manifest, text.replace(SCRIPTS, "\"js\": [\"first.js\", \"content.js\"]"));
    Files.writeString(folder.resolve("first.js"), script);
    return folder;
  }
}
