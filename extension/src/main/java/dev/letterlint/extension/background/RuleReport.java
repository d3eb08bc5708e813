package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.RuleLine;
import dev.letterlint.extension.message.RuleStanding;
import dev.letterlint.extension.message.RuleStanding.RuleChange;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.release.Changed;
import dev.letterlint.release.Installation;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import elemental2.core.JsArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jsinterop.base.Js;

/** What a person is told of the rules, as plain values. */
final class RuleReport {

  private static final RuleChange[] NONE = {};

  private final RuleShelf shelf;

  /** What the rules' ids begin with where they are listed with others. */
  private final String prefix;

  /** The two packs that were compared last: pages ask whenever anything has happened. */
  private String compared = "";

  private RuleChange[] changes = NONE;
  private int former;

  RuleReport(RuleShelf shelf, String prefix) {
    this.shelf = shelf;
    this.prefix = prefix;
  }

  /** Gives the standing of the rules in use; of a team's there may be none. */
  void standing(Memory memory, RulePack inUse, Consumer<RuleStanding> then) {
    String before = memory.installation().former().sha256();
    if (inUse == null || inUse.isBuiltIn()) {
      then.accept(standing(memory, inUse));
      return;
    }
    String pair = before + ":" + inUse.sha256();
    if (pair.equals(compared)) {
      then.accept(standing(memory, inUse));
      return;
    }
    shelf.read(
        before,
        pack -> {
          boolean isFirst = before.isEmpty() && !memory.source().isEmpty();
          RulePack known = pack == null ? RulePack.builtIn() : pack;
          changes = isFirst ? allNew(inUse.pack()) : changes(known.pack(), inUse.pack());
          former = isFirst ? 0 : known.version();
          compared = pair;
          then.accept(standing(memory, inUse));
        });
  }

  private RuleStanding standing(Memory memory, RulePack inUse) {
    Installation installation = memory.installation();
    RuleStanding standing = Js.uncheckedCast(Rows.fresh());
    boolean isBuiltIn = inUse == null || inUse.isBuiltIn();
    standing.version = inUse == null ? 0 : inUse.version();
    standing.builtIn = RulePack.builtIn().version();
    standing.isBuiltIn = isBuiltIn;
    standing.since = installation.inUse().since();
    standing.choice = installation.choice().name();
    standing.former = isBuiltIn ? 0 : former;
    standing.changes = isBuiltIn ? NONE : changes;
    standing.refusal = Js.uncheckedCast(RuleRows.row(memory.refusal()));
    standing.notice = Js.uncheckedCast(RuleRows.row(memory.notice()));
    return standing;
  }

  private RuleChange[] changes(Pack before, Pack now) {
    return told(Changed.between(before, now));
  }

  private RuleChange[] allNew(Pack now) {
    List<Changed> all = new ArrayList<>();
    for (Rule rule : now.rules()) {
      all.add(new Changed(Changed.What.NEW, rule.id(), "", rule.message()));
    }
    return told(all);
  }

  private RuleChange[] told(List<Changed> all) {
    JsArray<RuleChange> told = new JsArray<>();
    for (Changed one : all) {
      RuleChange change = Js.uncheckedCast(Rows.fresh());
      change.what = one.what().word();
      change.id = prefix + one.id();
      change.formerId = one.formerId().isEmpty() ? "" : prefix + one.formerId();
      change.message = one.message();
      told.push(change);
    }
    return Js.uncheckedCast(told);
  }

  static JsArray<RuleLine> lines(Pack pack) {
    Kinds kinds = Kinds.all();
    JsArray<RuleLine> lines = new JsArray<>();
    for (Rule rule : pack.rules()) {
      RuleLine line = Js.uncheckedCast(Rows.fresh());
      boolean isCheck = rule.severities().isCheck();
      String threshold = kinds.threshold(rule);
      line.id = rule.id();
      line.message = Messages.message(rule);
      line.severity = isCheck ? "check" : rule.severities().general().word();
      line.threshold = threshold == null ? 0 : rule.body().number(threshold, 0);
      line.formerIds = formerIds(rule, pack);
      lines.push(line);
    }
    return lines;
  }

  /** Those that no other rule has now: what is wanted of that one is its own. */
  private static String[] formerIds(Rule rule, Pack pack) {
    List<String> free = new ArrayList<>(rule.formerIds());
    free.removeIf(id -> pack.rule(id) != null);
    return free.toArray(new String[0]);
  }
}
