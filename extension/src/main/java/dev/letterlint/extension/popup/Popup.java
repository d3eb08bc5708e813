package dev.letterlint.extension.popup;

import static dev.letterlint.extension.browser.Html.byId;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Inquiry;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Runtime;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.browser.Switch;
import dev.letterlint.extension.browser.Tab;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLButtonElement;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.URL;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The page behind the toolbar's button: whether the site is checked, what is checked on it, and the
 * way to have any other box checked. It sees no text.
 */
public final class Popup implements EntryPoint {

  /** Frames that are switched on hear of it at about the time when this page does. */
  private static final int STARTS_WITHIN_MS = 100;

  private final HTMLInputElement site = Js.uncheckedCast(byId("switch"));
  private final HTMLButtonElement check = Js.uncheckedCast(byId("check"));
  private final HTMLElement name = byId("site");
  private final HTMLElement fields = byId("fields");
  private final HTMLElement state = byId("state");
  private final Delay delay = new Delay();
  private int tab;
  private String host;

  @Override
  public void onModuleLoad() {
    byId("version").textContent = Runtime.version();
    Tab.active(this::show);
    Kept.show();
    new Snippets(() -> tab, this::complain).begin();
  }

  private void show(int id, String address) {
    if (!address.startsWith("http")) {
      name.textContent = Messages.text("popup_nothing");
      return;
    }
    tab = id;
    host = new URL(address).hostname;
    name.textContent = host;
    site.addEventListener("change", event -> Store.read(Switch.NAME, this::turn));
    check.addEventListener(
        "click", event -> Tab.run(tab, "highlights.css", "content.js", this::checked));
    Store.read(Switch.NAME, off -> show(Switch.isOn(off, host)));
  }

  private void show(boolean isOn) {
    site.disabled = false;
    site.checked = isOn;
    check.disabled = !isOn;
    delay.cancel();
    fields.textContent = "";
    state.textContent = Messages.text(isOn ? "popup_whenAsked" : "popup_off");
    if (isOn) {
      delay.start(STARTS_WITHIN_MS, () -> Inquiry.ask(tab, Inquiry.STATES, this::list));
    }
  }

  private void turn(Object off) {
    JsPropertyMap<Object> names = Store.map(off);
    if (site.checked) {
      names.delete(host);
    } else {
      names.set(host, true);
    }
    Store.write(Switch.NAME, names);
    show(site.checked);
  }

  /** Told by each frame that is at work. */
  private void list(String[] answer) {
    state.textContent = Messages.text("popup_on");
    for (int i = 0; i < answer.length; i += 2) {
      HTMLElement field = Html.element("li", "");
      field.appendChild(Html.element("span", "name", answer[i]));
      field.appendChild(Html.element("span", "state", answer[i + 1]));
      fields.appendChild(field);
    }
  }

  /** Out of the way, so that the person is back in their box. */
  private void checked(String fault) {
    if (fault.isEmpty()) {
      DomGlobal.window.close();
    } else {
      complain(Messages.text("popup_notAllowed", fault));
    }
  }

  private void complain(String what) {
    byId("fault").textContent = what;
  }
}
