package dev.letterlint.server.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.journey.Chromium;
import dev.letterlint.extension.journey.InChromium;
import dev.letterlint.extension.journey.InspectedPage;
import dev.letterlint.server.release.ReleaseFolder;
import dev.letterlint.server.release.Signer;
import dev.letterlint.server.rules.Releases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * A release that is put into a real server's folder, and a form that has been open all the time.
 */
@InChromium
final class RulesInOpenPagesTest extends RuleJourney {

  private static final String LETTER = "document.querySelector('#cover_letter_text')";
  private static final String TEXT = "Our zebra crossing won.";
  private static final Duration SOON = Duration.ofSeconds(5);

  /** How many packs lie in the database, read without asking the worker. */
  private static final String PACKS =
      """
      new Promise((done) => {
        const opening = indexedDB.open('letterlint-rules');
        opening.onsuccess = () => {
          const counting =
            opening.result.transaction('packs').objectStore('packs').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      })
      """;

  @BeforeEach
  void start() throws Exception {
    if (Chromium.missing().isEmpty()) {
      connect();
    }
  }

  @Test
  void aNewRuleMarksTextInAnOpenPage() throws IOException {
    marked();
  }

  /** Browsers end the script behind an extension's pages after half a minute. */
  @Test
  @EnabledIfSystemProperty(named = "letterlint.long", matches = "true")
  void alsoAfterNinetyIdleSeconds() throws Exception {
    InspectedPage form = written(TEXT);
    TimeUnit.SECONDS.sleep(90);
    drop(2);
    assertSoon(marked(form, "a new rule after 90 idle seconds"));
  }

  /** The bar that the project has set itself, for a machine that has nothing else to do. */
  @Test
  @EnabledIfSystemProperty(named = "letterlint.long", matches = "true")
  void aNewRuleMarksTextWithinFiveSeconds() throws IOException {
    InspectedPage form = written(TEXT);
    drop(2);
    assertSoon(marked(form, "a new rule"));
  }

  @Test
  void aWorkerThatIsKilledAfterTheSwitchBeginsWithTheNewRules() throws IOException {
    drop(2);
    awaitPublished(2);
    machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
    awaitVersion(2);
    machine.killWorker();
    InspectedPage form = written(TEXT);
    await(form, "1 finding");
    assertEquals(2, standing().at("/version").asInt());
  }

  /** The bytes are read back before the switch: there the worker waits for ever, and is killed. */
  @Test
  void aWorkerThatIsKilledBetweenWriteAndSwitchBeginsWithTheFormerRules() throws IOException {
    machine.browser.runBehind(
        machine.extension,
        """
        (() => {
          const digest = crypto.subtle.digest.bind(crypto.subtle);
          let packs = 0;
          crypto.subtle.digest = (how, bytes) =>
            bytes.length > 10000 && ++packs === 2 ? new Promise(() => {}) : digest(how, bytes);
        })()
        """);
    drop(2);
    awaitPublished(2);
    machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
    machine.browser.await("the bytes", () -> machine.run(PACKS).asInt() == 1);
    machine.killWorker();
    InspectedPage form = written(TEXT);
    await(form, "1 finding");
    assertEquals(2, standing().at("/version").asInt());
    assertEquals(1, machine.run(PACKS).asInt());
  }

  @Test
  void aPackThatBreaksGivesWayAndIsNotTakenAgain() throws IOException {
    InspectedPage form = marked();
    tellThatTheyBroke();
    await(form, "Checked");
    assertEquals(1, standing().at("/version").asInt());
    assertTrue(standing().at("/notice/sentence").asString().startsWith("Version 2 stopped"));
    machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
    drop(3);
    awaitVersion(3);
    await(form, "1 finding");
  }

  @Test
  void aPersonGoesBackAndUsesTheBuiltInRulesOnly() throws IOException {
    InspectedPage form = marked();
    machine.ask(Map.of("ask", "rule-choice", "choice", "BUILT_IN"));
    await(form, "Checked");
    machine.ask(Map.of("ask", "rule-choice", "choice", "NEWEST"));
    await(form, "1 finding");
    machine.ask(Map.of("ask", "rule-back"));
    await(form, "Checked");
    assertEquals("PINNED", standing().at("/choice").asString());
    assertEquals(1, standing().at("/version").asInt());
  }

  @Test
  void whatIsWantedOfARuleOutlivesAnUpdateThatRenamesIt() throws IOException {
    InspectedPage form = marked();
    machine.run("chrome.storage.local.set({override: {'test.zebra': {off: true}}})");
    await(form, "Checked");
    String renamed =
        Signer.ZEBRA.replace("id: test.zebra", "id: test.zebra-crossing\nrenamed: [test.zebra]");
    byte[] content = Signer.content(folder, renamed, 1, 3);
    drop(3, content);
    awaitVersion(3);
    form.run(LETTER + ".select()");
    form.type("Another zebra crossing.");
    await(form, "Checked");
    machine.run("chrome.storage.local.set({override: {'test.zebra': {level: 'error'}}})");
    await(form, "1 finding");
    assertTrue(
        form.shown().stream().anyMatch(line -> line.startsWith("badge light error")),
        form.shown().toString());
  }

  private InspectedPage marked() throws IOException {
    InspectedPage form = written(TEXT);
    form.run(LETTER + ".setSelectionRange(3, 3)");
    form.run("window.isTheSamePage = true");
    drop(2);
    marked(form, "a new rule");
    assertEquals(TEXT, form.run(LETTER + ".value").asString());
    assertEquals(3, form.run(LETTER + ".selectionStart").asInt());
    assertTrue(form.run("window.isTheSamePage").asBoolean());
    form.run("document.execCommand('undo')");
    assertTrue(form.run(LETTER + ".value").asString().length() < TEXT.length());
    form.run("document.execCommand('redo')");
    machine.browser.await("the text", () -> form.run(LETTER + ".value").asString().equals(TEXT));
    return form;
  }

  /** How long a dropped rule took from its publication to its mark. */
  private Duration marked(InspectedPage form, String what) {
    long dropped = System.nanoTime();
    awaitPublished(2);
    long published = System.nanoTime();
    await(form, "1 finding");
    Duration took = Duration.ofNanos(System.nanoTime() - published);
    System.out.println(
        what
            + " marks an open page "
            + took.toMillis()
            + " ms after its publication, which took the server "
            + TimeUnit.NANOSECONDS.toMillis(published - dropped)
            + " ms");
    List<JsonNode> changes = standing().at("/changes").valueStream().toList();
    assertEquals(1, changes.size(), changes.toString());
    assertEquals("new", changes.get(0).at("/what").asString());
    assertEquals("test.zebra", changes.get(0).at("/id").asString());
    assertEquals("No zebras", changes.get(0).at("/message").asString());
    return took;
  }

  private static void assertSoon(Duration took) {
    assertTrue(took.compareTo(SOON) <= 0, took.toString());
  }

  private void drop(int version) throws IOException {
    drop(version, Signer.allAnd(folder, Signer.ZEBRA, 1, version));
  }

  private void drop(int version, byte[] content) throws IOException {
    Path drop = folder.resolve("data/rules/drop");
    byte[] signed = Signer.sign(Signer.manifest(1, version, content), Signer.ACTIVE);
    new ReleaseFolder(drop).write("next", signed, content);
  }

  private void awaitVersion(int version) {
    machine.browser.await("version " + version, () -> standing().at("/version").asInt() == version);
  }

  /** It has passed the server's gates too. */
  private void awaitPublished(int version) {
    Releases releases = server.bean(Releases.class);
    machine.browser.await("its publication", () -> releases.versions().blockFirst() == version);
  }

  @Override
  JsonNode standing() {
    return machine.ask(Map.of("ask", "rule-standing"));
  }
}
