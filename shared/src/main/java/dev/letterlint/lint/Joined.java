package dev.letterlint.lint;

import dev.letterlint.lint.kind.Body;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.pattern.CompiledSignals;
import dev.letterlint.pattern.NotedSignals;
import dev.letterlint.pattern.ProgramText;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What it takes to put rules of one compiled pack behind those of another: one program of the
 * patterns of both, and what the added rules have to say where they named a signal.
 */
public final class Joined {

  /** A field of a rule, by the names and numbers that lead to it, and the signal it names now. */
  public record Change(List<String> path, int signal) {}

  private final Pack pack;
  private final Pack added;
  private final NotedSignals signals;
  private final Pack.Compiled program;

  /**
   * The rules of {@code added} behind those of {@code pack}, whose engine and lexicons stay.
   *
   * @throws dev.letterlint.pattern.PatternException when the two have too many words together
   */
  public Joined(Pack pack, Pack added) {
    this.pack = pack;
    this.added = added;
    ProgramText second = Linter.text(added);
    signals = new NotedSignals(new CompiledSignals(second.program(), added.lexicons()));
    Kinds kinds = Kinds.all();
    for (Rule rule : added.rules()) {
      kinds.judge(rule, new Body(rule, signals));
    }
    boolean[] wanted = new boolean[second.signals()];
    signals.noted().values().forEach(signal -> wanted[signal] = true);
    program = compiled(Linter.text(pack).with(second, wanted));
  }

  private static Pack.Compiled compiled(ProgramText text) {
    return new Pack.Compiled(
        text.words(),
        text.cells(),
        text.numbers(),
        text.near(),
        text.far(),
        text.lexicons(),
        text.signals());
  }

  /** The patterns of both. */
  public Pack.Compiled program() {
    return program;
  }

  /** What is otherwise in an added rule, by its number in its pack. */
  public List<Change> changes(int rule) {
    List<Change> changes = new ArrayList<>();
    add(added.rules().get(rule).body(), List.of(), changes);
    return changes;
  }

  private void add(Fields fields, List<String> path, List<Change> changes) {
    Map<String, Integer> noted = signals.noted();
    for (String name : fields.names()) {
      List<String> here = longer(path, name);
      Integer signal = noted.get(fields.place(name));
      if (signal != null) {
        changes.add(new Change(here, pack.program().signals() + signal));
      } else if (fields.isObject(name)) {
        add(fields.child(name), here, changes);
      } else {
        addItems(fields, name, here, changes);
      }
    }
  }

  private void addItems(Fields fields, String name, List<String> path, List<Change> changes) {
    for (int i = 0; i < fields.items(name).size(); i++) {
      if (fields.items(name).get(i).isObject()) {
        add(fields.child(name, i), longer(path, String.valueOf(i)), changes);
      }
    }
  }

  private static List<String> longer(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
