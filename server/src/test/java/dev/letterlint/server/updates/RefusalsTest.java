package dev.letterlint.server.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.extension.journey.InspectedPage;
import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import dev.letterlint.server.release.BadRelease;
import dev.letterlint.server.release.Release;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.release.TrustedKeys;
import dev.letterlint.server.snippets.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same bad releases are refused at the same gates by a server and by the extension. */
@InChromium
final class RefusalsTest {

  private static final String ZEBRA = "Our zebra crossing won. ";
  private static final int RETRY_SECONDS = 3_000;

  @TempDir private Path folder;

  @Test
  void onTheJvm() throws IOException {
    byte[] second = Signer.content(folder, 1, 2);
    Succession there = Succession.of(1, 1).after(Signer.manifest(1, 2, second));
    for (BadRelease bad : BadRelease.all(folder, second)) {
      Refused refused =
          assertThrows(
              Refused.class,
              () ->
                  Release.open(
                      bad.signed(),
                      manifest -> ReleaseContent.unpacked(bad.packed()),
                      TrustedKeys.ofThisBuild(),
                      there),
              bad.what());
      assertEquals(bad.gate(), refused.gate(), bad + ": " + refused.getMessage());
    }
  }

  @Test
  void inTheExtensionAndTheFormerRulesGoOn() throws Exception {
    if (!Chromium.missing().isEmpty()) {
      return;
    }
    byte[] second = Signer.content(folder, 1, 2);
    try (Relay relay = new Relay();
        Machine machine = new Machine("laptop")) {
      relay.serve(Signer.sign(Signer.manifest(1, 2, second), Signer.ACTIVE), second);
      machine.connect(relay.port());
      machine.browser.await("version 2", () -> standing(machine).at("/version").asInt() == 2);
      InspectedPage form = machine.openForm();
      int findings = 0;
      for (BadRelease bad : BadRelease.all(folder, second)) {
        relay.servePacked(bad.signed(), bad.packed());
        String gate = bad.gate().word();
        double before = standing(machine).at("/refusal/at").asDouble(0);
        machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
        awaitRefusal(machine, bad, before);
        assertEquals(gate, standing(machine).at("/refusal/gate").asString(), bad.what());
        assertEquals(2, standing(machine).at("/version").asInt(), bad.what());
        form.type(ZEBRA);
        awaitFindings(machine, form, ++findings, bad.what());
      }
      theBackupKeyRevokes(machine, relay);
      serverFaults(machine, relay, form, findings);
    }
  }

  private static void awaitRefusal(Machine machine, BadRelease bad, double before) {
    try {
      machine.browser.await(
          bad.what(), () -> standing(machine).at("/refusal/at").asDouble(0) > before);
    } catch (AssertionError inVain) {
      throw new AssertionError(bad + ": " + standing(machine), inVain);
    }
  }

  /** What the active key signs after that is signed by nobody. */
  private void theBackupKeyRevokes(Machine machine, Relay relay) throws IOException {
    byte[] next = Signer.content(folder, 2, 1);
    Manifest revoking = Signer.manifest(2, 1, next, Signer.name(Signer.ACTIVE));
    relay.serve(Signer.sign(revoking, Signer.BACKUP), next);
    machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
    machine.browser.await("the new epoch", () -> standing(machine).at("/version").asInt() == 1);
    byte[] later = Signer.content(folder, 2, 2);
    relay.serve(Signer.sign(Signer.manifest(2, 2, later), Signer.ACTIVE), later);
    machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
    machine.browser.await(
        "the refusal of the key",
        () -> standing(machine).at("/refusal/gate").asString("").equals("key"));
    assertEquals(1, standing(machine).at("/version").asInt());
  }

  /** None of these is answered by a second request at once. */
  private static void serverFaults(Machine machine, Relay relay, InspectedPage form, int findings)
      throws Exception {
    List<Relay.Say> faults =
        List.of(
            exchange -> Relay.say(exchange, 500, new byte[0]),
            exchange -> Relay.say(exchange, 304, new byte[0]),
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/api/v1/rules/elsewhere");
              Relay.say(exchange, 302, new byte[0]);
            },
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", String.valueOf(RETRY_SECONDS));
              Relay.say(exchange, 503, new byte[0]);
            },
            exchange ->
                Relay.say(exchange, 200, "<html>\n<p>Sign in".getBytes(StandardCharsets.UTF_8)));
    int now = findings;
    for (Relay.Say fault : faults) {
      relay.answerManifestsWith(fault);
      int before = relay.asked().size();
      machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
      machine.browser.await("the request", () -> relay.asked().size() > before);
      form.type(ZEBRA);
      awaitFindings(machine, form, ++now, "a fault of the server");
      assertEquals(before + 1, relay.asked().size(), relay.asked().toString());
      assertTrue(relay.asked().stream().noneMatch(path -> path.endsWith("elsewhere")));
    }
  }

  private static void awaitFindings(Machine machine, InspectedPage form, int count, String when) {
    String wanted = count == 1 ? "1 finding" : count + " findings";
    try {
      machine.browser.await(
          wanted, () -> form.shown().stream().anyMatch(line -> line.endsWith(": " + wanted)));
    } catch (AssertionError inVain) {
      throw new AssertionError(when + ": " + form.shown(), inVain);
    }
  }

  private static JsonNode standing(Machine machine) {
    return machine.ask(Map.of("ask", "rule-standing"));
  }
}
