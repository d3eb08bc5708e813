package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Clock;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.RuleStanding;
import dev.letterlint.extension.message.TeamStanding;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Whose rules the connected server has, and whether a person agrees to them. */
final class TeamPanel {

  private final Runnable done;
  private final HTMLElement all = byId("team-rules");
  private final HTMLElement whose = byId("team-whose");
  private final HTMLElement agree = byId("team-agree");
  private final HTMLElement withdraw = byId("team-withdraw");
  private final HTMLElement inUse = byId("team-in-use");
  private final HTMLElement notice = byId("team-notice");
  private final HTMLElement changed = byId("team-changed");
  private final HTMLElement changes = byId("team-changes");
  private final HTMLElement refused = byId("team-refused");

  /** What stands on the page: only that is agreed to. */
  private String key = "";

  /** {@code done} is run when the person has decided. */
  TeamPanel(Runnable done) {
    this.done = done;
  }

  void begin() {
    agree.addEventListener(
        "click", event -> order(JsPropertyMap.of(Ask.NAME, Ask.TEAM_AGREE, Ask.KEY, key)));
    withdraw.addEventListener(
        "click", event -> order(JsPropertyMap.of(Ask.NAME, Ask.TEAM_WITHDRAW)));
  }

  void refresh() {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.TEAM_STANDING),
        answer -> {
          all.hidden = answer == null;
          if (answer != null) {
            show(Js.uncheckedCast(answer));
          }
        });
  }

  private void order(JsPropertyMap<Object> question) {
    Channel.ask(question, answer -> done.run());
  }

  private void show(TeamStanding standing) {
    key = standing.key;
    whose.textContent = whose(standing);
    agree.hidden = key.isEmpty() || (standing.isAgreed && !standing.isOtherKey);
    withdraw.hidden = !standing.isAgreed;
    RuleStanding rules = standing.rules;
    inUse.textContent =
        rules.version == 0
            ? Messages.text("team_none")
            : Messages.text("team_inUse", String.valueOf(rules.version), Clock.moment(rules.since));
    notice.textContent = rules.notice == null ? "" : rules.notice.sentence;
    refused.textContent = rules.refusal == null ? "" : RulesPanel.refused(rules.refusal);
    changed.hidden = rules.version == 0;
    RulesPanel.list(rules.changes, changes);
  }

  private static String whose(TeamStanding standing) {
    String name =
        standing.isOtherKey
            ? "team_otherKey"
            : standing.isAgreed && standing.key.isEmpty()
                ? "team_gone"
                : standing.isAgreed ? "team_agreed" : "team_offered";
    return Messages.text(name, standing.address, standing.key);
  }
}
