package dev.letterlint.extension.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * What a person at the keyboard waits for, measured in a real browser with all rules and printed;
 * no time is asserted. Run by {@code mvn -Pbenchmark test}.
 */
final class KeyToMarkBenchmark extends Journey {

  private static final int WARM_UP_KEYS = 40;
  private static final int KEYS = 300;

  /** The last letter of these words makes the mark, taking it away unmakes it. */
  private static final String UNFINISHED = " Then our average latenc";

  /**
   * Set on the sheet of marks, which only the inspector reaches: for each key the time from the
   * browser's own stamp on the event to the first task after the frame that shows its marks.
   */
  private static final String STOPWATCH =
      """
      function () {
        const painted = new MessageChannel();
        const seen = (window.__seen = []);
        let key = 0;
        let marks = 0;
        window.addEventListener('keydown', (event) => (key = event.timeStamp), true);
        painted.port1.onmessage = () => {
          seen.push([performance.now() - key, marks]);
          key = 0;
        };
        new MutationObserver(() => {
          marks = this.querySelectorAll('[class]:not([class=""])').length;
          if (key) {
            painted.port2.postMessage(0);
          }
        }).observe(this, {childList: true, subtree: true, attributes: true});
      }
      """;

  @Test
  void keyToMarkInALetter() throws IOException {
    keyToMark(Letters.one());
  }

  @Test
  void keyToMarkInFiveThousandWords() throws IOException {
    keyToMark(Letters.ofWords(5_000));
  }

  private static void keyToMark(String text) {
    form.open();
    form.enterLetterManually();
    Letters.insert(form, text, UNFINISHED);
    startTheStopwatch();
    for (int i = 0; i < WARM_UP_KEYS + KEYS; i++) {
      int before = timesSoFar();
      form.press(i % 2 == 0 ? "y" : Keys.BACK_SPACE);
      form.await("the frame after a key", () -> timesSoFar() > before);
    }
    report("key to mark, " + Letters.words(text) + " words", changes(WARM_UP_KEYS));
  }

  private static void startTheStopwatch() {
    form.shadow.call(form.first("marks"), STOPWATCH);
  }

  private static int timesSoFar() {
    return ((Number) form.run("return window.__seen.length")).intValue();
  }

  /** The times of those frames in which a mark came or went, in milliseconds. */
  private static List<Double> changes(int after) {
    List<?> seen = (List<?>) form.run("return window.__seen");
    List<Double> times = new ArrayList<>();
    for (int i = Math.max(1, after); i < seen.size(); i++) {
      if (number(seen.get(i), 1) != number(seen.get(i - 1), 1)) {
        times.add(number(seen.get(i), 0));
      }
    }
    return times;
  }

  private static double number(Object pair, int at) {
    return ((Number) ((List<?>) pair).get(at)).doubleValue();
  }

  private static void report(String what, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %.1f ms, p95 %.1f ms, worst %.1f ms (%d marks come or gone)%n",
        what,
        quantile(sorted, 50),
        quantile(sorted, 95),
        quantile(sorted, 100),
        sorted.size());
  }

  private static double quantile(List<Double> sorted, int percent) {
    return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
  }
}
