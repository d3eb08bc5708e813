package dev.letterlint.extension.browser;

import dev.letterlint.lint.Finding;
import dev.letterlint.rule.Rule;

/**
 * What the browser keeps for the extension beside its scripts, so that no page has to load it. The
 * practice pages, which do without the extension, have it in a global variable.
 */
public final class Messages {

  private Messages() {}

  /** What is wrong, in one sentence: the finding's own, or what all of its rule have. */
  public static String message(Finding finding) {
    return finding.message().isEmpty()
        ? text(Rule.messageName("message", finding.rule()))
        : finding.message();
  }

  /** Why a hiring manager minds what the rule marks. */
  public static String why(Rule rule) {
    return rule.why().isEmpty() ? why(rule.id()) : rule.why();
  }

  /** The same for a rule of the built-in pack. */
  public static String why(String rule) {
    return text(Rule.messageName("why", rule));
  }

  /** Where the rule comes from, within its guide. */
  public static String source(Rule rule) {
    return rule.source().isEmpty() ? text(Rule.messageName("source", rule.id())) : rule.source();
  }

  /** What other guides say to it, one a line; empty when none says anything else. */
  public static String conflicts(Rule rule) {
    return rule.conflicts().isEmpty()
        ? text(Rule.messageName("conflicts", rule.id()))
        : String.join("\n", rule.conflicts());
  }

  /** The message of that name; empty when there is none. */
  private static native String text(String name) /*-{
    var kept = $wnd.chrome && $wnd.chrome.i18n;
    if (kept) {
      return kept.getMessage(name) || '';
    }
    var all = $wnd.letterlintMessages;
    return all && all[name] ? all[name].message : '';
  }-*/;
}
