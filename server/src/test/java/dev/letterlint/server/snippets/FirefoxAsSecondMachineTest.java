package dev.letterlint.server.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.Firefox;
import dev.letterlint.extension.journey.InFirefox;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.access.Pairings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Chromium and a Firefox with a real server between them. Firefox lets nobody drive an
 * extension's page from outside, so a script in a copy of the page does what a person does there,
 * and tells the test by a request what it sees.
 */
@InFirefox
final class FirefoxAsSecondMachineTest {

  private static final String TEXT = "A text of Chromium: \uD83D\uDE00 <script>, p99.";
  private static final String OPENING = "chrome.tabs.create({url: 'options.html'});";
  private static final String PERSON =
      """
      (async () => {
        const find = (css) => document.querySelector(css);
        const tell = (what) => fetch('REPORTS', {method: 'POST', mode: 'no-cors', body: what});
        const until = async (found) => {
          for (let thing = found(); ; thing = found()) {
            if (thing) {
              return thing;
            }
            await new Promise((done) => setTimeout(done, 50));
          }
        };
        const stands = (state) => until(() => find('#state').textContent === state);
        await stands('Saved here');
        find('#address').value = 'SERVER';
        find('#device').value = 'firefox';
        find('#connect').click();
        await tell((await until(() => find('#code strong'))).textContent);
        await stands('Synced');
        (await until(() => [...document.querySelectorAll('#list button')]
          .find((one) => one.textContent === 'from Chromium'))).click();
        await tell(find('#text').value);
        find('#new').click();
        find('#title').value = 'from Firefox';
        find('#text').value = 'A text of Firefox, <b>as it is</b>.';
        find('#save').click();
        await until(() => find('#saved').textContent === 'Saved here');
        await stands('Synced');
        await tell('synced');
      })();
      """;

  @TempDir private Path folder;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Test
  void snippetsGoBothWays() throws Exception {
    Assumptions.assumeTrue(Chromium.missing().isEmpty(), "This machine has no Chromium");
    HttpServer reports = reports();
    Path complaints = folder.resolve("complaints.log");
    try (OwnServer server = OwnServer.on(folder.resolve("data"));
        Machine chromium = new Machine("chromium")) {
      chromium.connect(server.port());
      chromium.save("from Chromium", TEXT);
      chromium.awaitState("Synced");
      Process firefox = Firefox.start("snippets.js", copied(server.port(), reports), complaints);
      try {
        String account = chromium.rows("spaces").get(0).at("/account").asString();
        String code = next(complaints);
        assertTrue(server.bean(Pairings.class).approve(account, code).join(), code);
        assertEquals(TEXT, next(complaints));
        assertEquals("synced", next(complaints));
        chromium.ask(Map.of("ask", "sync"));
        chromium.awaitOnDisk(
            Map.of("from Chromium", TEXT, "from Firefox", "A text of Firefox, <b>as it is</b>."));
      } finally {
        Stream.concat(firefox.descendants(), Stream.of(firefox.toHandle()))
            .forEach(ProcessHandle::destroyForcibly);
      }
    } finally {
      reports.stop(0);
    }
  }

  private HttpServer reports() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(here, 0);
    server.createContext(
        "/",
        exchange -> {
          told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private String next(Path complaints) throws Exception {
    String what = told.poll(2, TimeUnit.MINUTES);
    if (what == null) {
      throw new AssertionError("Firefox tells nothing: " + Files.readString(complaints));
    }
    return what;
  }

  private Path copied(int port, HttpServer reports) throws IOException {
    Path original = Path.of(System.getProperty("letterlint.unpacked"));
    Path copy = folder.resolve("extension");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(original.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    String reportsAt = "http://127.0.0.1:" + reports.getAddress().getPort() + "/";
    Files.writeString(copy.resolve("opening.js"), OPENING);
    Files.writeString(
        copy.resolve("person.js"),
        PERSON.replace("REPORTS", reportsAt).replace("SERVER", "http://127.0.0.1:" + port));
    change(
        copy.resolve("manifest.json"),
        "[\"background.js\"]",
        "[\"background.js\", \"opening.js\"]");
    String script = "<script src=\"content.js\"></script>";
    change(copy.resolve("options.html"), script, script + "<script src=\"person.js\"></script>");
    return copy;
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }
}
