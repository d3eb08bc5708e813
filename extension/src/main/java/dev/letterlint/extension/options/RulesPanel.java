package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Clock;
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

  private static final String CARRIED = " (came with the extension)";

  private final HTMLElement inUse = byId("rules-in-use");
  private final HTMLElement notice = byId("rules-notice");
  private final HTMLElement refusal = byId("rules-refused");
  private final HTMLElement back = byId("rules-back");
  private final HTMLElement changes = byId("rules-changed");
  private final HTMLElement list = byId("rule-changes");
  private final HTMLSelectElement choice = Js.uncheckedCast(byId("rules-choice"));
  private final RuleList rules = new RuleList();

  void begin() {
    choice.addEventListener(
        "change",
        event -> order(JsPropertyMap.of(Ask.NAME, Ask.RULE_CHOICE, Ask.CHOICE, choice.value)));
    back.addEventListener("click", event -> order(JsPropertyMap.of(Ask.NAME, Ask.RULE_BACK)));
    rules.begin();
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
  }

  private void order(JsPropertyMap<Object> question) {
    Channel.ask(question, answer -> refresh());
  }

  private void show(RuleStanding standing) {
    inUse.textContent = inUse(standing);
    choice.value = standing.choice;
    back.hidden = standing.isBuiltIn;
    back.textContent = "Go back to " + name(standing.former, standing);
    notice.textContent = standing.notice == null ? "" : standing.notice.sentence;
    refusal.textContent = standing.refusal == null ? "" : refused(standing.refusal);
    changes.hidden = standing.isBuiltIn;
    list.textContent = "";
    for (RuleChange change : standing.changes) {
      list.appendChild(item(change));
    }
    if (standing.changes.length == 0) {
      list.appendChild(element("li", "quiet", "No rule says anything else."));
    }
  }

  private static String inUse(RuleStanding standing) {
    String since = standing.isBuiltIn ? "" : ", since " + Clock.moment(standing.since);
    return "In use: " + name(standing.version, standing) + since + ".";
  }

  private static String name(int version, RuleStanding standing) {
    return "version " + version + (version == standing.builtIn ? CARRIED : "");
  }

  private static String refused(RuleNews news) {
    String what = news.version == 0 ? "A release" : "Version " + news.version;
    return what
        + " was refused at the gate “"
        + news.gate
        + "”, "
        + Clock.moment(news.at)
        + ": "
        + news.sentence
        + ". The rules in use stay.";
  }

  private static HTMLElement item(RuleChange change) {
    HTMLElement item = element("li", "");
    item.appendChild(element("span", "what", change.what));
    HTMLElement told = element("span", "told");
    told.appendChild(element("span", "", change.message));
    String former = change.formerId.isEmpty() ? "" : ", formerly " + change.formerId;
    told.appendChild(element("span", "quiet", change.id + former));
    item.appendChild(told);
    return item;
  }
}
