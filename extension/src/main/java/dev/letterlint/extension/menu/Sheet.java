package dev.letterlint.extension.menu;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Styles;
import dev.letterlint.extension.message.MenuHost;
import elemental2.dom.DomGlobal;
import elemental2.dom.Event;
import elemental2.dom.HTMLElement;
import elemental2.dom.ShadowRoot;
import elemental2.dom.ShadowRootInit;
import jsinterop.base.Js;

/** The box that the menu draws, near the line being written and never over it. */
final class Sheet {

  private static final double GAP = 6;

  private final HTMLElement host = Html.element("div", "");
  private final HTMLElement box;
  private final MenuHost at;

  Sheet(MenuHost at) {
    this.at = at;
    box = Html.element("div", at.isDark ? "menu dark" : "menu light");
    ShadowRootInit closed = ShadowRootInit.create();
    closed.setMode("closed");
    ShadowRoot root = host.attachShadow(closed);
    Styles.adopt(root, Carried.style());
    root.appendChild(box);
    // What is typed and clicked here is not the page's business.
    for (String type : new String[] {"keydown", "keyup", "keypress", "input", "click"}) {
      host.addEventListener(type, Event::stopPropagation);
    }
    at.place.appendChild(host);
  }

  HTMLElement box() {
    return box;
  }

  /** Takes everything out that was shown before. */
  void clear() {
    box.textContent = "";
  }

  /** Under the line, or over it where there is more room. */
  void place() {
    double height = box.getBoundingClientRect().height;
    double below = DomGlobal.window.innerHeight - at.bottom - GAP;
    boolean isBelow = below >= height || below >= at.top - GAP;
    double top = isBelow ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
    double width = box.getBoundingClientRect().width;
    double left = Math.max(GAP, Math.min(at.left, DomGlobal.window.innerWidth - width - GAP));
    box.style.setProperty("left", left + "px");
    box.style.setProperty("top", top + "px");
  }

  void close() {
    host.remove();
  }

  static HTMLElement named(HTMLElement element, String role) {
    element.setAttribute("role", role);
    return Js.uncheckedCast(element);
  }
}
