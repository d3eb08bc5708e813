package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.RuleOverride;
import dev.letterlint.lint.Overrides;
import jsinterop.base.JsPropertyMap;

/** What the person wants otherwise of single rules, and the stamps that tell scripts of it. */
final class RuleWishes {

  private final Overrides overrides;

  /** The same as one text; empty where nothing is wanted otherwise. */
  private final String text;

  /** As the extension's store has them. */
  RuleWishes(Object stored) {
    JsPropertyMap<Object> all = Store.map(stored);
    String inOrder = JsData.inOrder(all);
    overrides = RuleOverride.all(all);
    text = inOrder.equals("{}") ? "" : inOrder;
  }

  Overrides overrides() {
    return overrides;
  }

  boolean areNone() {
    return text.isEmpty();
  }

  /** Begins with the packs' hashes; empty where every script carries what is in use. */
  String stamp(String sha256) {
    return sha256.isEmpty() && areNone() ? "" : sha256 + ":" + Integer.toHexString(text.hashCode());
  }

  /** The hash of the official pack in a stamp. */
  static String official(String stamp) {
    String hashes = hashes(stamp);
    int and = hashes.indexOf(RulePack.AND);
    return and < 0 ? hashes : hashes.substring(0, and);
  }

  /** The hash of the team's pack in a stamp; empty where there is none. */
  static String ofTeam(String stamp) {
    String hashes = hashes(stamp);
    int and = hashes.indexOf(RulePack.AND);
    return and < 0 ? "" : hashes.substring(and + 1);
  }

  private static String hashes(String stamp) {
    return stamp.substring(0, Math.max(0, stamp.indexOf(':')));
  }
}
