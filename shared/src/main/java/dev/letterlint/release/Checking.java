package dev.letterlint.release;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Opening;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.pattern.PatternException;
import dev.letterlint.rule.Data;
import dev.letterlint.rule.Example;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackException;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack on its way through the gates, an example or a stretch of text at a time: whoever has
 * questions to answer meanwhile answers them between two steps.
 */
public final class Checking {

  private static final int STRETCH = 2_000;

  private final Gates gates;
  private final Deque<Runnable> work = new ArrayDeque<>();
  private Pack pack;

  Checking(Gates gates, Data content, boolean ofTeam) {
    this.gates = gates;
    work.add(() -> read(content, ofTeam));
  }

  /**
   * Does the next piece of work; false when there is none left, and then it has passed.
   *
   * @throws Refused at the first gate it does not pass
   */
  public boolean step() {
    Runnable next = work.poll();
    if (next == null) {
      return false;
    }
    try {
      next.run();
      return true;
    } catch (PackException | PatternException wrong) {
      throw new Refused(Gate.FORM, wrong.getMessage());
    }
  }

  /** What has passed. */
  public Pack pack() {
    return pack;
  }

  private void read(Data content, boolean ofTeam) {
    pack = Gates.known(Gates.read(content));
    Gates.checkCount(pack);
    if (ofTeam) {
      pack.rules().forEach(Gates::checkTeam);
    }
    work.add(this::holdExamples);
  }

  /** Those of the same settings one behind the other: a linter is ready for a few of them only. */
  private void holdExamples() {
    ExampleCheck examples = new ExampleCheck(Linter.ofCompiled(pack));
    Map<Settings, List<Runnable>> bySettings = new LinkedHashMap<>();
    for (Rule rule : pack.rules()) {
      work.add(() -> gather(rule, examples, bySettings));
    }
    work.add(
        () -> {
          bySettings.values().forEach(work::addAll);
          work.add(this::measure);
          work.add(this::compare);
        });
  }

  private static void gather(
      Rule rule, ExampleCheck examples, Map<Settings, List<Runnable>> bySettings) {
    List<Example> fires = rule.fires();
    List<Example> quiet = rule.quiet();
    if (fires.isEmpty() || quiet.isEmpty()) {
      throw new Refused(Gate.EXAMPLES, "Rule " + rule.id() + " wants examples both ways");
    }
    for (Example one : fires) {
      of(rule, one, bySettings).add(() -> hold(rule, one, true, examples));
    }
    for (Example one : quiet) {
      of(rule, one, bySettings).add(() -> hold(rule, one, false, examples));
    }
  }

  private static List<Runnable> of(
      Rule rule, Example example, Map<Settings, List<Runnable>> bySettings) {
    Settings all = ExampleCheck.settings(rule, example);
    Settings key = Settings.of(all.kind()).withGuides(all.guides());
    return bySettings.computeIfAbsent(key, none -> new ArrayList<>());
  }

  private static void hold(Rule rule, Example example, boolean fires, ExampleCheck examples) {
    String fault = examples.fault(rule, example, fires);
    if (fault != null) {
      throw new Refused(Gate.EXAMPLES, fault);
    }
  }

  private void measure() {
    Linter linter = Linter.ofCompiled(pack);
    String text = Gates.longText(pack);
    readOn(linter, linter.begin(text, Settings.of(TextKind.LETTER), PostingText.NONE));
  }

  private void readOn(Linter linter, Opening opening) {
    boolean isMore = opening.readOn(STRETCH);
    Gates.checkSteps(linter);
    if (isMore) {
      work.addFirst(() -> readOn(linter, opening));
    }
  }

  private void compare() {
    Linter linter = Linter.ofCompiled(pack);
    for (String letter : gates.goodLetters()) {
      work.add(() -> gates.checkBlast(linter, letter));
    }
  }
}
