package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.RuleLine;
import dev.letterlint.extension.message.RuleStanding;
import dev.letterlint.extension.message.RuleStanding.RuleChange;
import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.release.Changed;
import dev.letterlint.release.Installation;
import dev.letterlint.release.Installation.Stored;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import elemental2.core.JsArray;
import java.util.List;
import jsinterop.base.Js;

/** What a person is told of the rules, as plain values. */
final class RuleReport {

  private RuleReport() {}

  /** {@code former} are the rules before those in use. */
  static RuleStanding standing(Memory memory, RulePack inUse, RulePack former) {
    Installation installation = memory.installation();
    Stored stored = installation.inUse();
    RuleStanding standing = Js.uncheckedCast(Rows.fresh());
    standing.version = inUse.pack().version();
    standing.builtIn = RulePack.builtIn().pack().version();
    standing.isBuiltIn = inUse.isBuiltIn();
    standing.since = stored.since();
    standing.choice = installation.choice().name();
    standing.former = inUse.isBuiltIn() ? 0 : former.pack().version();
    standing.changes = changes(former.pack(), inUse.pack());
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
      line.formerIds = rule.formerIds().toArray(new String[0]);
      lines.push(line);
    }
    return lines;
  }
}
