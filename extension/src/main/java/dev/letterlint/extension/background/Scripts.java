package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Sender;
import dev.letterlint.extension.browser.Tab;
import java.util.Set;

/**
 * Puts scripts of the extension into the frame that asks for them; no others, and nowhere else. The
 * extension's own pages bring them along, since browsers put no script into those.
 */
final class Scripts {

  /** What may be asked for. */
  private static final Set<String> ON_DEMAND = Set.of("menu.js", "panel.js", "sent.js");

  private Scripts() {}

  static void load(String file, Sender sender, Channel.Answer answer) {
    if (!ON_DEMAND.contains(file) || sender.tab() < 0) {
      answer.take("There is no script " + file + " to load here.");
      return;
    }
    if (sender.isOwnPage()) {
      answer.take("");
      return;
    }
    Tab.run(sender.tab(), sender.frame(), file, answer::take);
  }
}
