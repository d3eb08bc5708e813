package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.MenuDoor;
import dev.letterlint.extension.message.MenuHost;
import dev.letterlint.extension.message.OnDemand;
import elemental2.core.JsObject;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/**
 * Opens the menu of snippets at a field. The menu is a script that comes when it is first asked
 * for.
 */
final class SnippetMenu {

  private final Overlay overlay;
  private final HTMLElement place = Html.element("div", "");

  SnippetMenu(Overlay overlay) {
    this.overlay = overlay;
  }

  /**
   * {@code start} is where that stands which opened it; {@code chosen} a snippet's id, or empty.
   */
  void open(FieldView view, int start, String chosen) {
    if (view.linted().element.isContentEditable) {
      overlay.warn(Messages.text("menu_plainOnly"));
      return;
    }
    OnDemand.load(
        MenuDoor.FILE,
        fault -> {
          if (fault.isEmpty()) {
            MenuDoor.open(host(view, start, chosen));
          } else {
            overlay.warn(fault);
          }
        });
  }

  private MenuHost host(FieldView view, int start, String chosen) {
    view.draw();
    overlay.add(place);
    Box line = view.caretLine();
    MenuHost host = Js.uncheckedCast(new JsObject());
    host.field = view.linted().element;
    host.place = place;
    host.start = start;
    host.left = line.left();
    host.top = line.top();
    host.bottom = line.bottom();
    host.chosen = chosen;
    host.company = view.linted().posting().company();
    host.role = view.linted().posting().title();
    host.firstSkill = view.linted().firstSkill();
    host.isDark = view.isDark();
    host.say = overlay::say;
    host.insert =
        (from, to, text, selectFrom, selectTo) ->
            Writer.insert(
                    view.linted().field, new Edit(from, to - from, text), selectFrom, selectTo)
                .message();
    return host;
  }
}
