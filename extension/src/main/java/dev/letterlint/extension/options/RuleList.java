package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.RuleLine;
import dev.letterlint.extension.message.RuleOverride;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.HTMLOptionElement;
import elemental2.dom.HTMLSelectElement;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Single rules, as a person wants them: those that are otherwise than they came, and those that are
 * searched for. What is set is told to all parts by the extension's store.
 */
final class RuleList {

  private static final int MOST = 20;
  private static final String[] LEVELS = {"error", "warning", "suggestion"};

  private final HTMLInputElement search = Js.uncheckedCast(byId("rule-search"));
  private final HTMLElement list = byId("rule-list");
  private RuleLine[] rules = {};
  private JsPropertyMap<Object> wanted = JsPropertyMap.of();

  void begin() {
    search.addEventListener("input", event -> draw());
    Store.follow(RuleOverride.NAME, this::take);
  }

  void refresh() {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.RULE_LIST),
        answer -> {
          rules = answer == null ? rules : Js.uncheckedCast(answer);
          Store.read(RuleOverride.NAME, this::take);
        });
  }

  private void take(Object stored) {
    wanted = Store.map(stored);
    draw();
  }

  private void draw() {
    // What a person is just setting stays as it is; it says so already.
    if (list.matches(":focus-within")) {
      return;
    }
    list.textContent = "";
    String words = search.value.trim().toLowerCase();
    int shown = 0;
    for (RuleLine rule : rules) {
      boolean isFound = !words.isEmpty() && shown < MOST && has(rule, words);
      if (isFound || (words.isEmpty() && of(rule) != null)) {
        list.appendChild(item(rule));
        shown++;
      }
    }
    if (shown == 0) {
      String what =
          words.isEmpty() ? Messages.text("rules_asTheyCame") : Messages.text("rules_noneFound");
      list.appendChild(element("li", "quiet", what));
    }
  }

  private static boolean has(RuleLine rule, String words) {
    return (rule.id + " " + rule.message).toLowerCase().contains(words);
  }

  private HTMLElement item(RuleLine rule) {
    HTMLElement item = element("li", "");
    HTMLElement told = element("span", "told");
    told.appendChild(element("span", "", rule.message));
    told.appendChild(element("span", "rule", rule.id));
    item.appendChild(told);
    HTMLSelectElement level = level(rule);
    item.appendChild(level);
    HTMLInputElement threshold = threshold(rule);
    if (rule.threshold > 0) {
      HTMLElement label = element("label", "from", Messages.text("rules_from") + " ");
      label.appendChild(threshold);
      item.appendChild(label);
    }
    level.addEventListener("change", event -> keep(rule, level.value, threshold.value));
    threshold.addEventListener("change", event -> keep(rule, level.value, threshold.value));
    return item;
  }

  private HTMLSelectElement level(RuleLine rule) {
    HTMLSelectElement level = Js.uncheckedCast(element("select", ""));
    level.setAttribute("aria-label", Messages.text("rules_levelOf", rule.id));
    level.appendChild(option("", Messages.text("rules_asItComes", level(rule.severity))));
    for (String word : LEVELS) {
      // A line of the checklist has no level to change.
      if (!rule.severity.equals("check")) {
        level.appendChild(option(word, level(word)));
      }
    }
    level.appendChild(option(RuleOverride.OFF, Messages.text("rules_off")));
    JsPropertyMap<Object> own = of(rule);
    if (own != null) {
      boolean isOff = Js.isTruthy(own.get(RuleOverride.OFF));
      level.value = isOff ? RuleOverride.OFF : text(own.get(RuleOverride.LEVEL));
    }
    return level;
  }

  private static String level(String word) {
    return switch (word) {
      case "error" -> Messages.text("rules_error");
      case "warning" -> Messages.text("rules_warning");
      case "suggestion" -> Messages.text("rules_suggestion");
      default -> Messages.text("rules_check");
    };
  }

  private HTMLInputElement threshold(RuleLine rule) {
    HTMLInputElement threshold = Js.uncheckedCast(element("input", ""));
    threshold.type = "number";
    threshold.min = "1";
    threshold.max = "9999";
    threshold.placeholder = String.valueOf(rule.threshold);
    threshold.setAttribute("aria-label", Messages.text("rules_thresholdOf", rule.id));
    JsPropertyMap<Object> own = of(rule);
    threshold.value = own == null ? "" : text(own.get(RuleOverride.THRESHOLD));
    return threshold;
  }

  private static HTMLOptionElement option(String value, String words) {
    HTMLOptionElement option = Js.uncheckedCast(element("option", "", words));
    option.value = value;
    return option;
  }

  private static String text(Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  /** What is wanted of a rule under any of its names, or null. */
  private JsPropertyMap<Object> of(RuleLine rule) {
    Object own = wanted.get(rule.id);
    for (String former : rule.formerIds) {
      own = own == null ? wanted.get(former) : own;
    }
    return Js.uncheckedCast(own);
  }

  private void keep(RuleLine rule, String level, String threshold) {
    JsPropertyMap<Object> own = JsPropertyMap.of();
    if (level.equals(RuleOverride.OFF)) {
      own.set(RuleOverride.OFF, true);
    } else if (!level.isEmpty()) {
      own.set(RuleOverride.LEVEL, level);
    }
    int from = number(threshold);
    if (from > 0) {
      own.set(RuleOverride.THRESHOLD, (double) from);
    }
    boolean isOtherwise = !level.isEmpty() || from > 0;
    Store.read(
        RuleOverride.NAME,
        stored -> {
          JsPropertyMap<Object> all = Store.map(stored);
          for (String former : rule.formerIds) {
            all.delete(former);
          }
          all.delete(rule.id);
          if (isOtherwise) {
            all.set(rule.id, own);
          }
          Store.write(RuleOverride.NAME, all);
        });
  }

  /** 0 where it is no number that a rule could have. */
  private static int number(String typed) {
    try {
      return Math.max(0, Math.min(9_999, Integer.parseInt(typed.trim())));
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
