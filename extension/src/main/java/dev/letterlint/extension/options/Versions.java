package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.snippet.Snippet;
import elemental2.core.JsDate;
import elemental2.dom.HTMLElement;

/** Shows a former version of a snippet, as text. */
final class Versions {

  private Versions() {}

  static HTMLElement item(Kept version, String action, Runnable act) {
    Snippet snippet = version.snippet();
    HTMLElement item = element("li", "");
    item.appendChild(element("strong", "", snippet.title()));
    String until = Messages.text("options_until", new JsDate(version.at()).toLocaleString());
    item.appendChild(element("span", "quiet", " " + until));
    item.appendChild(element("pre", "", snippet.text()));
    item.appendChild(button("", Messages.text(action), act));
    return item;
  }
}
