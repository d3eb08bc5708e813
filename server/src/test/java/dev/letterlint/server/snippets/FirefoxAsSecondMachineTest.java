package dev.letterlint.server.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.Firefox;
import dev.letterlint.extension.journey.InFirefox;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Pairings;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium and a Firefox with a real server between them. */
@InFirefox
final class FirefoxAsSecondMachineTest {

  private static final String TEXT = "A text of Chromium: \uD83D\uDE00 <script>, p99.";

  @TempDir private Path folder;

  @Test
  void snippetsGoBothWays() throws Exception {
    Assumptions.assumeTrue(Chromium.missing().isEmpty(), "This machine has no Chromium");
    Path complaints = folder.resolve("complaints.log");
    try (OwnServer server = OwnServer.on(folder.resolve("data"));
        Machine chromium = new Machine("chromium")) {
      chromium.connect(server.port());
      chromium.save("from Chromium", TEXT);
      chromium.awaitState("Synced");
      Process firefox =
          Firefox.start("snippets.js", complaints, "http://127.0.0.1:" + server.port());
      try (BufferedReader said = firefox.inputReader(StandardCharsets.UTF_8)) {
        String account = chromium.rows("spaces").get(0).at("/account").asString();
        String code = next(said, complaints).at("/code").asString();
        assertTrue(server.bean(Pairings.class).approve(account, code).join());
        assertEquals(TEXT, next(said, complaints).at("/seen").asString());
        assertTrue(next(said, complaints).at("/synced").asBoolean());
        chromium.ask(Map.of("ask", "sync"));
        chromium.awaitOnDisk(
            Map.of("from Chromium", TEXT, "from Firefox", "A text of Firefox, <b>as it is</b>."));
      } finally {
        Stream.concat(firefox.descendants(), Stream.of(firefox.toHandle()))
            .forEach(ProcessHandle::destroyForcibly);
      }
    }
  }

  private static JsonNode next(BufferedReader said, Path complaints) throws Exception {
    String line = said.readLine();
    if (line == null) {
      throw new AssertionError(Files.readString(complaints));
    }
    return JsonMapper.shared().readTree(line);
  }
}
