package dev.letterlint.extension.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person has ignored stays ignored when the extension is updated, whatever it says then. */
final class IgnoresTest extends InspectedJourney {

  private static final String TEXT = "Our average latency fell. Nobody was woken up for it.";
  private static final String OTHER = "Last spring the average latency of each transfer fell.";

  @Override
  Path unpacked() throws IOException {
    return CopiedExtension.into(folder, "");
  }

  /**
   * The scopes by what their button in the card says, and whether they cover the same elsewhere.
   */
  @ParameterizedTest
  @CsvSource({"this one,false", "in letters,true", "everywhere,true"})
  void afterItsRuleIsRewordedAndRenamed(String scope, boolean coversOthers) throws IOException {
    write(TEXT);
    awaitShown("badge light warning: 1 finding");
    page.press("F8", 119, 0);
    browser.await("the card", () -> !page.focused().isEmpty());
    ignore("Ignore " + scope);
    awaitShown("badge light clean: Checked");
    update();
    write(TEXT);
    awaitShown("badge light clean: Checked");
    write(OTHER);
    awaitShown(coversOthers ? "badge light clean: Checked" : "badge light warning: 1 finding");
    if (!coversOthers) {
      page.press("F8", 119, 0);
      awaitShown("message: Say something else");
    }
  }

  private void ignore(String button) {
    for (int tabs = 0; tabs < 20 && !page.focused().equals(button); tabs++) {
      page.press("Tab", 9, 0);
    }
    assertEquals(button, page.focused());
    page.press("Enter", 13, 0);
  }

  /** The same extension, newer, with another name for the rule and another message. */
  private void update() throws IOException {
    replace("content.js", "\"metric.average-latency\"", "\"metric.mean-latency\"");
    replace(
        "content.js",
        "\"id\":\"metric.mean-latency\"",
        "\"id\":\"metric.mean-latency\",\"renamed\":[\"metric.average-latency\"]");
    replace(
        "_locales/en/messages.json",
        "\"message_metric__average_latency\"",
        "\"message_metric__mean_latency\":{\"message\":\"Say something else\"},"
            + "\"message_metric__average_latency\"");
    String manifest = Files.readString(folder.resolve("manifest.json"));
    String newer = manifest.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"99.1\"");
    assertNotEquals(manifest, newer);
    Files.writeString(folder.resolve("manifest.json"), newer);
    assertEquals(extension, browser.load(folder));
    InspectedPage popup = browser.click(extension);
    browser.await(
        "the newer version",
        () ->
            popup.run("document.querySelector('#version').textContent").asString().equals("99.1"));
    popup.close();
  }

  private void replace(String file, String what, String with) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(what), what + " is not in " + file);
    Files.writeString(path, text.replace(what, with));
  }

  private void write(String text) {
    page.openLetter(FORM);
    page.run(LETTER + ".select()");
    page.type(text);
  }
}
