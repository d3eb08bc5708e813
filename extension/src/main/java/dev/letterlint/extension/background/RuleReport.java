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

  /** The two packs that were compared last: pages ask whenever anything has happened. */
  private String compared = "";

  private RuleChange[] changes = NONE;
  private int former;

  RuleReport(RuleShelf shelf) {
    this.shelf = shelf;
  }

  /** Gives the standing of the rules in use. */
  void standing(Memory memory, RulePack inUse, Consumer<RuleStanding> then) {
    String before = memory.installation().former().sha256();
    String pair = before + ":" + inUse.sha256();
    if (inUse.isBuiltIn() || pair.equals(compared)) {
      then.accept(standing(memory, inUse));
      return;
    }
    shelf.read(
        before,
        pack -> {
          RulePack known = pack == null ? RulePack.builtIn() : pack;
          changes = changes(known.pack(), inUse.pack());
          former = known.version();
          compared = pair;
          then.accept(standing(memory, inUse));
        });
  }

  private RuleStanding standing(Memory memory, RulePack inUse) {
    Installation installation = memory.installation();
    RuleStanding standing = Js.uncheckedCast(Rows.fresh());
    standing.version = inUse.version();
    standing.builtIn = RulePack.builtIn().version();
    standing.isBuiltIn = inUse.isBuiltIn();
    standing.since = installation.inUse().since();
    standing.choice = installation.choice().name();
    standing.former = inUse.isBuiltIn() ? 0 : former;
    standing.changes = inUse.isBuiltIn() ? NONE : changes;
    standing.refusal = Js.uncheckedCast(RuleRows.row(memory.refusal()));
    standing.notice = Js.uncheckedCast(RuleRows.row(memory.notice()));
    return standing;
  }

  private static RuleChange[] changes(Pack before, Pack now) {
    List<Changed> all = Changed.between(before, now);
    JsArray<RuleChange> told = new JsArray<>();
    for (Changed one : all) {
      RuleChange change = Js.uncheckedCast(Rows.fresh());
      change.what = one.what().word();
      change.id = one.id();
      change.formerId = one.formerId();
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
