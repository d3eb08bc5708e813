package dev.letterlint.server.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.extension.journey.InspectedPage;
import dev.letterlint.server.OwnServer;
import dev.letterlint.server.snippets.Machine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A machine that is connected with a server of its own, whose rules change beneath open forms. */
abstract class RuleJourney {

  @TempDir Path folder;
  OwnServer server;
  Machine machine;

  /** How the rules in question stand, as the extension's own pages are told. */
  abstract JsonNode standing();

  final void connect(String... settings) throws Exception {
    server = OwnServer.on(folder.resolve("data"), settings);
    machine = new Machine("laptop");
    assertEquals("", machine.connect(server.port()));
    machine.awaitState("Synced");
  }

  @AfterEach
  final void stop() throws Exception {
    if (machine != null) {
      machine.close();
      server.close();
    }
  }

  /** A new form with this text in its letter, once its state is shown. */
  final InspectedPage written(String text) {
    InspectedPage form = machine.openForm();
    form.type(text);
    machine.browser.await(
        "the state", () -> form.shown().stream().anyMatch(line -> line.startsWith("badge")));
    return form;
  }

  final void await(InspectedPage form, String state) {
    try {
      machine.browser.await(
          state, () -> form.shown().stream().anyMatch(line -> line.endsWith(": " + state)));
    } catch (AssertionError inVain) {
      throw new AssertionError(state + ": " + form.shown() + " " + standing(), inVain);
    }
  }

  /** What a script in a form tells when the rules in use have thrown. */
  final void tellThatTheyBroke() {
    machine.run(
        "chrome.storage.local.get('rules').then(kept =>"
            + " chrome.runtime.sendMessage({ask: 'broken', stamp: kept.rules}))");
  }
}
