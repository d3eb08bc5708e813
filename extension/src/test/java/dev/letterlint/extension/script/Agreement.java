package dev.letterlint.extension.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.RandomText;
import dev.letterlint.rules.Examples;
import java.util.List;
import java.util.Random;

/** Holds the compiled script against the JVM. */
public final class Agreement {

  /** Evaluates a JavaScript expression in a runtime that has loaded the script. */
  public interface Runtime {
    String evaluate(String expression);
  }

  private final Runtime runtime;

  public Agreement(Runtime runtime) {
    this.runtime = runtime;
  }

  public void on(List<Case> cases) {
    for (Case each : cases) {
      String said =
          runtime.evaluate(
              "JSON.stringify(Letterlint.lint("
                  + Json.literal(each.text())
                  + ","
                  + each.options()
                  + "))");
      assertEquals(
          Json.report(Examples.LINTER.lint(each.text(), each.settings(), each.posting())),
          Json.parse(said),
          each.text());
    }
  }

  /** Makes the same random edits in a session of either runtime. */
  public void onEdits(Case first, long seed, int count) {
    Random random = new Random(seed);
    LintSession session = Examples.LINTER.open(first.text(), first.settings(), first.posting());
    runtime.evaluate(
        "globalThis.session=Letterlint.open("
            + Json.literal(first.text())
            + ","
            + first.options()
            + "),''");
    for (int i = 0; i < count; i++) {
      int length = session.text().length();
      int start = random.nextInt(length + 1);
      int deleted = random.nextInt(3) == 0 ? random.nextInt(length - start + 1) / 4 : 0;
      String inserted = RandomText.of(random, 3);
      String said =
          runtime.evaluate(
              "JSON.stringify(session.edit("
                  + start
                  + ","
                  + deleted
                  + ","
                  + Json.literal(inserted)
                  + "))");
      String where = "seed " + seed + ", edit " + i;
      assertEquals(Json.change(session.edit(start, deleted, inserted)), Json.parse(said), where);
    }
    assertEquals(
        Json.parse(runtime.evaluate("JSON.stringify(session.findings())")),
        Json.report(session.report()).get("findings"));
  }
}
