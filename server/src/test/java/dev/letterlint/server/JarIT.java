package dev.letterlint.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a person starts it. */
@Timeout(120)
final class JarIT {

  /** In the last line of the start; the owner's link, with the address too, comes before it. */
  private static final Pattern ADDRESS = Pattern.compile("(?<=Open )http://127\\.0\\.0\\.1:\\d+/");

  @TempDir private Path folder;

  @Test
  void lintsWithoutAClassOfTheWebServer() throws Exception {
    Path loaded = folder.resolve("classes.txt");
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear team,\r\n");
    Process lint =
        start(
                "-Xlog:class+load:file=" + loaded,
                "-jar",
                jar(),
                "lint",
                "--format=json",
                "" + letter)
            .start();
    String out = read(lint);
    assertEquals(0, lint.waitFor(), out);
    assertTrue(out.startsWith("[{\"file\":\"" + letter + "\",\"kind\":\"letter\""), out);
    try (Stream<String> classes = Files.lines(loaded)) {
      assertEquals(List.of(), classes.filter(JarIT::isOfTheWebServer).toList());
    }
  }

  @Test
  void writesUtf8WhateverTheMachinePrefers() throws Exception {
    ProcessBuilder builder = start("-Dfile.encoding=ISO-8859-1", "-jar", jar(), "lint", "--help");
    builder.environment().put("LC_ALL", "C");
    assertTrue(read(builder.redirectErrorStream(true).start()).contains("[OPTION]… FILE…"));
  }

  @Test
  void servesUntilItIsStopped() throws Exception {
    ProcessBuilder builder = start("-jar", jar());
    builder.environment().put("LETTERLINT_PORT", "0");
    builder.environment().put("LETTERLINT_DATA", folder.resolve("data").toString());
    Process server = builder.redirectErrorStream(true).start();
    try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
      String address = address(output);
      assertEquals(200, status(address + "actuator/health/readiness"));
      assertEquals(200, status(address));
      assertEquals(404, status(address + "nothing-here"));
      // By its handle: Process.destroy also closes the output.
      server.toHandle().destroy();
      server.waitFor();
      assertEquals(List.of(), output.lines().toList());
    } finally {
      server.destroyForcibly();
    }
  }

  private static boolean isOfTheWebServer(String line) {
    return line.contains(" org.springframework.")
        || line.contains(" reactor.")
        || line.contains(" io.netty.")
        || line.contains(" org.slf4j.");
  }

  private static ProcessBuilder start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String jar() {
    String jar = System.getProperty("letterlint.jar");
    assertTrue(new File(jar).isFile(), jar);
    return jar;
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String address(BufferedReader output) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
    }
    throw new AssertionError("The server said no address: " + lines);
  }

  private static int status(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
