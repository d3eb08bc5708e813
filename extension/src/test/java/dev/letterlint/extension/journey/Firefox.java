package dev.letterlint.extension.journey;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Firefox of this machine, driven by a node script of {@code src/test/firefox}. */
public final class Firefox {

  private static final Path SCRIPTS = Path.of(System.getProperty("letterlint.firefox"));
  private static final int PATIENCE_MINUTES = 3;

  private Firefox() {}

  /** What is missing here, for a person to read; empty when Firefox can be driven. */
  public static String missing() {
    String program = Programs.missing(List.of("node", "npm"));
    if (!program.isEmpty()) {
      return program;
    }
    if (browser() == null) {
      return "firefox-esr";
    }
    boolean isInstalled = Files.isDirectory(SCRIPTS.resolve("node_modules/puppeteer-core"));
    return isInstalled ? "" : "puppeteer-core in src/test/firefox/node_modules";
  }

  /** What a script printed; fails with what it complained of. */
  static JsonNode run(String script, JobBoard board) throws IOException, InterruptedException {
    if (!missing().isEmpty()) {
      throw new IllegalStateException("This machine has no " + missing());
    }
    Path complaints = Files.createTempFile("letterlint-firefox", ".log");
    Process node =
        start(
            script,
            Path.of(System.getProperty("letterlint.unpacked")),
            complaints,
            board.addressWithPort(),
            System.getProperty("letterlint.pictures"));
    try {
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!node.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || node.exitValue() != 0) {
        throw new AssertionError(script + " failed: " + Files.readString(complaints));
      }
      return JsonMapper.shared().readTree(said);
    } finally {
      Stream.concat(node.descendants(), Stream.of(node.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
      Files.delete(complaints);
    }
  }

  /** Starts a script with these arguments behind those that all have: browser and extension. */
  public static Process start(String script, Path extension, Path complaints, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString()));
    command.addAll(List.of(browser().getPath(), extension.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(complaints.toFile()).start();
  }

  private static File browser() {
    File esr = Programs.onPath("firefox-esr");
    return esr == null ? Programs.onPath("firefox") : esr;
  }
}
