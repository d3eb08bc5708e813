package dev.letterlint.extension.journey;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * What typing costs the page: tasks that hold it up, and memory that does not come back. Measured
 * in a real browser with all rules and printed; nothing is asserted. Run by {@code mvn -Pbenchmark
 * test}.
 */
final class TypingBenchmark extends Journey {

  private static final int TYPED_CHARACTERS = 10_000;
  private static final String SENTENCE = " We cut the average latency of the queue by half in May.";

  /** The browser tells of tasks of 50 ms and more. */
  private static final String WATCH_LONG_TASKS =
      """
      window.__tasks = [];
      new PerformanceObserver((list) => {
        window.__tasks.push(...list.getEntries().map((task) => task.duration));
      }).observe({type: 'longtask'});
      """;

  @Test
  void longTasksInALetter() throws IOException {
    longTasks(Letters.one());
  }

  @Test
  void longTasksInFiveThousandWords() throws IOException {
    longTasks(Letters.ofWords(5_000));
  }

  @Test
  void memoryAfterTenThousandCharacters() throws IOException {
    openField();
    Letters.insert(form, Letters.one(), SENTENCE);
    long heap = heap();
    long nodes = nodes();
    int typed = 0;
    while (typed < TYPED_CHARACTERS) {
      form.press(SENTENCE);
      form.press(Keys.BACK_SPACE.toString().repeat(SENTENCE.length()));
      typed += SENTENCE.length();
    }
    System.out.printf(
        Locale.ROOT,
        "%d characters typed and taken out again: heap %d KB before, %+d KB after; nodes %d before, %+d after%n",
        typed,
        heap / 1024,
        (heap() - heap) / 1024,
        nodes,
        nodes() - nodes);
  }

  private static void longTasks(String text) {
    openField();
    form.run(WATCH_LONG_TASKS);
    Letters.insert(form, text, SENTENCE);
    report("whole text put in, " + Letters.words(text) + " words");
    for (int i = 0; i < 10; i++) {
      form.press(SENTENCE);
    }
    report("560 characters typed into " + Letters.words(text) + " words");
  }

  private static void report(String what) {
    List<?> tasks = (List<?>) form.run("const t=window.__tasks; window.__tasks=[]; return t");
    double longest =
        tasks.stream().mapToDouble(task -> ((Number) task).doubleValue()).max().orElse(0);
    System.out.printf(
        Locale.ROOT, "%s: %d tasks over 50 ms, longest %.0f ms%n", what, tasks.size(), longest);
  }

  private static void openField() {
    form.open();
    form.enterLetterManually();
  }

  /** In bytes, of the page and the extension's part in it, once all that can go has gone. */
  private static long heap() {
    driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    return number(driver.executeCdpCommand("Runtime.getHeapUsage", Map.of()).get("usedSize"));
  }

  /** All that live, those that no document holds any more with them. */
  private static long nodes() {
    return number(driver.executeCdpCommand("Memory.getDOMCounters", Map.of()).get("nodes"));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
