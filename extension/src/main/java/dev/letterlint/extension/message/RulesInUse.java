package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.Channel;
import jsinterop.base.JsPropertyMap;

/**
 * The rules in use, for scripts that carry those they were built with. What stands in the
 * extension's store under {@link #NAME} is only a stamp, another one for all other rules and none
 * for the carried ones: who sees a new one asks the background script, which alone has packs.
 */
public final class RulesInUse {

  public static final String NAME = "rules";

  private RulesInUse() {}

  /** Gives the pack behind a stamp, or null where the carried one is in use. */
  public static void ask(String stamp, String slice, Channel.Answer then) {
    if (stamp.isEmpty()) {
      then.take(null);
    } else {
      Channel.ask(JsPropertyMap.of(Ask.NAME, Ask.RULES, Ask.SLICE, slice), then);
    }
  }

  /** Tells that a text was linted with them ({@link Ask#LINTED}), or could not be. */
  public static void tell(String what, String stamp) {
    Channel.ask(JsPropertyMap.of(Ask.NAME, what, Ask.STAMP, stamp), answer -> {});
  }
}
