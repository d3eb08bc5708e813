package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Kept;
import elemental2.dom.HTMLElement;
import jsinterop.base.JsPropertyMap;

/** What was deleted on this machine or any other, to be taken back. */
final class Trash {

  private final HTMLElement section = byId("deleted");
  private final HTMLElement button = byId("trash");
  private final HTMLElement list = byId("trashed");
  private final Runnable restored;

  Trash(Runnable restored) {
    this.restored = restored;
  }

  void show() {
    section.hidden = false;
    button.setAttribute("aria-pressed", "true");
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.HISTORY),
        answer -> {
          list.textContent = "";
          for (Kept kept : Kept.list(answer)) {
            list.appendChild(Versions.item(kept, "options_restore", () -> restore(kept)));
          }
          if (list.childElementCount == 0) {
            list.appendChild(element("li", "quiet", Messages.text("options_noTrash")));
          }
        });
  }

  void hide() {
    section.hidden = true;
    button.setAttribute("aria-pressed", "false");
  }

  private void restore(Kept kept) {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.PUT, Ask.ID, kept.id(), Ask.BODY, kept.body()),
        answer -> restored.run());
  }
}
