package dev.letterlint.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own, which may be killed and started again on its port and its data.
 * What it says after its start is of no interest.
 */
public final class ServerProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Open https?://[^/]*:(\\d+)/ .*Ctrl\\+C");

  private final List<String> command;
  private final Map<String, String> settings;
  private Process process;
  private int port;

  private ServerProcess(List<String> command, Map<String, String> settings) {
    this.command = List.copyOf(command);
    this.settings = new HashMap<>(settings);
  }

  /** Of the compiled classes. {@code settings} are environment variables. */
  public static ServerProcess ofClasses(Path data, Map<String, String> settings) {
    List<String> command =
        List.of(
            java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Letterlint.class.getName());
    return started(command, data, settings);
  }

  /** By a command that ends in "-jar" and the packaged jar. */
  public static ServerProcess started(
      List<String> command, Path data, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(Map.of("LETTERLINT_PORT", "0"));
    all.put("LETTERLINT_DATA", data.toString());
    all.putAll(settings);
    ServerProcess server = new ServerProcess(command, all);
    server.start();
    return server;
  }

  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** Waits until it answers. */
  public void start() {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings);
    try {
      process = builder.start();
      port = awaitPort(process.inputReader());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    settings.put("LETTERLINT_PORT", String.valueOf(port));
  }

  private int awaitPort(BufferedReader output) throws IOException {
    List<String> said = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        Thread reader = new Thread(() -> readOn(output), "output of a server");
        reader.setDaemon(true);
        reader.start();
        return Integer.parseInt(ready.group(1));
      }
    }
    throw new IOException("The server does not start: " + said);
  }

  /** Else it would wait for a reader once the pipe is full. */
  private static void readOn(BufferedReader output) {
    try (output) {
      while (output.readLine() != null) {
        continue;
      }
    } catch (IOException closedWithTheProcess) {
      return;
    }
  }

  /** kill -9. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
