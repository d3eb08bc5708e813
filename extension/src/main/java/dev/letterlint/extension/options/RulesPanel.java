package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Clock;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.RuleStanding;
import dev.letterlint.extension.message.RuleStanding.RuleChange;
import dev.letterlint.extension.message.RuleStanding.RuleNews;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLSelectElement;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Which rules are in use, what changed in them, and what a person wants instead. */
final class RulesPanel {

  private final HTMLElement inUse = byId("rules-in-use");
  private final HTMLElement notice = byId("rules-notice");
  private final HTMLElement refusal = byId("rules-refused");
  private final HTMLElement back = byId("rules-back");
  private final HTMLElement changes = byId("rules-changed");
  private final HTMLElement list = byId("rule-changes");
  private final HTMLSelectElement choice = Js.uncheckedCast(byId("rules-choice"));
  private final RuleList rules = new RuleList();
  private final TeamPanel team = new TeamPanel(this::refresh);

  void begin() {
    choice.addEventListener(
        "change",
        event -> order(JsPropertyMap.of(Ask.NAME, Ask.RULE_CHOICE, Ask.CHOICE, choice.value)));
    back.addEventListener("click", event -> order(JsPropertyMap.of(Ask.NAME, Ask.RULE_BACK)));
    rules.begin();
    team.begin();
    refresh();
  }

  void refresh() {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.RULE_STANDING),
        answer -> {
          if (answer != null) {
            show(Js.uncheckedCast(answer));
          }
        });
    rules.refresh();
    team.refresh();
  }

  private void order(JsPropertyMap<Object> question) {
    Channel.ask(question, answer -> refresh());
  }

  private void show(RuleStanding standing) {
    inUse.textContent = inUse(standing);
    choice.value = standing.choice;
    back.hidden = standing.isBuiltIn;
    back.textContent = Messages.text("rules_back", String.valueOf(standing.former));
    notice.textContent = standing.notice == null ? "" : standing.notice.sentence;
    refusal.textContent = standing.refusal == null ? "" : refused(standing.refusal);
    changes.hidden = standing.isBuiltIn;
    list(standing.changes, list);
  }

  /** What changed, as items of a list. */
  static void list(RuleChange[] changes, HTMLElement list) {
    list.textContent = "";
    for (RuleChange change : changes) {
      list.appendChild(item(change));
    }
    if (changes.length == 0) {
      list.appendChild(element("li", "quiet", Messages.text("rules_noChange")));
    }
  }

  private static String inUse(RuleStanding standing) {
    String version = String.valueOf(standing.version);
    return standing.isBuiltIn
        ? Messages.text("rules_inUseCarried", version)
        : Messages.text("rules_inUse", version, Clock.moment(standing.since));
  }

  /** Why the last release was not taken. */
  static String refused(RuleNews news) {
    String at = Clock.moment(news.at);
    return news.version == 0
        ? Messages.text("rules_refusedUnnamed", news.gate, at, news.sentence)
        : Messages.text(
            "rules_refused", String.valueOf(news.version), news.gate, at, news.sentence);
  }

  private static HTMLElement item(RuleChange change) {
    HTMLElement item = element("li", "");
    item.appendChild(element("span", "what", what(change)));
    HTMLElement told = element("span", "told");
    told.appendChild(element("span", "", change.message));
    String name =
        change.formerId.isEmpty()
            ? change.id
            : Messages.text("rules_formerly", change.id, change.formerId);
    told.appendChild(element("span", "rule", name));
    item.appendChild(told);
    return item;
  }

  private static String what(RuleChange change) {
    return switch (change.what) {
      case "new" -> Messages.text("rules_isNew");
      case "changed" -> Messages.text("rules_isChanged");
      case "renamed" -> Messages.text("rules_isRenamed");
      default -> Messages.text("rules_isGone");
    };
  }
}
