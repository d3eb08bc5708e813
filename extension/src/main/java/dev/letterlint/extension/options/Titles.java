package dev.letterlint.extension.options;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.snippet.Snippet;

/** What snippets are called in lists. */
final class Titles {

  private Titles() {}

  static String of(Snippet snippet) {
    String title = snippet.shownTitle();
    return title.isEmpty() ? Messages.text("options_untitled") : title;
  }
}
