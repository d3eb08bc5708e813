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

  /** Begins with the pack's hash; empty where every script carries what is in use. */
  String stamp(String sha256) {
    return sha256.isEmpty() && areNone() ? "" : sha256 + ":" + Integer.toHexString(text.hashCode());
  }

  /** The hash of the pack in a stamp. */
  static String sha256(String stamp) {
    return stamp.substring(0, Math.max(0, stamp.indexOf(':')));
  }
}
