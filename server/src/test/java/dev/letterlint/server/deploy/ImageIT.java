package dev.letterlint.server.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the image would run, without Docker: its two jars, its command and its health check. */
@Timeout(300)
@EnabledOnOs(OS.LINUX)
final class ImageIT {

  private static final long MOST_OWN_BYTES = 4 << 20;

  @TempDir private Path folder;

  @Test
  void startsFromTheSplitJarsAndIsHealthy() throws Exception {
    Path app = folder.resolve("app");
    String jar = System.getProperty("letterlint.jar");
    String split = Deployment.FOLDER.resolve("split-jar").toString();
    assertEquals(0, exit(new ProcessBuilder(split, jar, app.toString())));
    assertTrue(Files.size(app.resolve("letterlint.jar")) < MOST_OWN_BYTES);
    try (ServerProcess server = started(app)) {
      assertEquals(0, exit(health(server.port())));
      server.kill();
      assertEquals(1, exit(health(server.port())));
    }
  }

  private ServerProcess started(Path app) throws IOException {
    List<String> command = new ArrayList<>(Deployment.words("ENTRYPOINT"));
    command.set(0, ServerProcess.java());
    command.replaceAll(word -> word.replace("/app/", app + "/"));
    return ServerProcess.started(command, folder.resolve("data"), Map.of());
  }

  private static ProcessBuilder health(int port) throws IOException {
    ProcessBuilder check = new ProcessBuilder(Deployment.words("CMD"));
    check.environment().put("LETTERLINT_PORT", String.valueOf(port));
    return check;
  }

  private static int exit(ProcessBuilder builder) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin");
    builder.environment().merge("PATH", java.toString(), (path, own) -> own + ":" + path);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
