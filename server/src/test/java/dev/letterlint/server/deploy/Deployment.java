package dev.letterlint.server.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The files that put a server on a machine, as far as they can be read without running them. */
final class Deployment {

  static final Path FOLDER = Path.of("deploy").toAbsolutePath();

  private Deployment() {}

  static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  /** The words of an instruction of the Dockerfile that is written as a list. */
  static List<String> words(String instruction) throws IOException {
    var found =
        Pattern.compile("^ *" + instruction + " (\\[.*\\])$", Pattern.MULTILINE)
            .matcher(text("Dockerfile"));
    if (!found.find()) {
      throw new AssertionError("The Dockerfile has no list for " + instruction);
    }
    return List.of(JsonMapper.shared().readValue(found.group(1), String[].class));
  }
}
