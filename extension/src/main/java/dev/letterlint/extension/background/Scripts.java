package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Sender;
import dev.letterlint.extension.browser.Tab;
import java.util.Set;

/** Puts scripts of the extension into the frame that asks for them; no others, and nowhere else. */
final class Scripts {

  /** What may be asked for. */
  private static final Set<String> ON_DEMAND =
      Set.of("menu.js", "panel.js", "resume.js", "sent.js");

  private Scripts() {}

  static void load(String file, Sender sender, Channel.Answer answer) {
    if (!ON_DEMAND.contains(file) || sender.tab() < 0) {
      answer.take(Messages.text("extension_noScript", file));
      return;
    }
    Tab.run(sender.tab(), sender.frame(), file, answer::take);
  }
}
