package dev.letterlint.extension.journey;

import java.io.File;
import java.util.List;

/** The programs of this machine that tests need. */
final class Programs {

  private Programs() {}

  /** The first of these that is not on the path; empty when all are. */
  static String missing(List<String> programs) {
    return programs.stream().filter(program -> onPath(program) == null).findFirst().orElse("");
  }

  /** Null when it is not there. */
  static File onPath(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      File file = new File(folder, program);
      if (file.canExecute()) {
        return file;
      }
    }
    return null;
  }
}
