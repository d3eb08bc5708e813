package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Shadows;
import dev.letterlint.extension.browser.Styles;
import dev.letterlint.extension.browser.TextField;
import elemental2.dom.CSSStyleDeclaration;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** What of a field is to be seen: marks must not show where their words do not. */
final class Visible {

  /** How far from an edge a line is seen well, in CSS pixels. */
  private static final double MARGIN = 4;

  private Visible() {}

  /** Whether a person can see the field and write in it. */
  static boolean isOpen(TextField field) {
    return field.isConnected
        && !field.readOnly
        && !field.disabled
        && field.offsetWidth > 0
        && field.offsetHeight > 0
        && !isHiddenFromAll(field)
        && Styles.computed(field).getPropertyValue("visibility").equals("visible");
  }

  /**
   * The part of a box inside the field that no scrolling or clipping element around it cuts off.
   */
  static Box part(TextField field, Box box) {
    Box seen = box;
    Element around = Shadows.outside(field);
    while (around != null && around != DomGlobal.document.body) {
      if (clips(around)) {
        seen = seen.intersection(Box.of(around.getBoundingClientRect()));
      }
      around = Shadows.outside(around);
    }
    return seen;
  }

  /** Scrolls a field, what is around it and the page until a box in the viewport is seen there. */
  static void bring(Element field, Box box) {
    double top = box.top();
    for (Element at = field; at != null; at = Shadows.outside(at)) {
      boolean isPage = at == DomGlobal.document.documentElement;
      Box window = isPage ? viewport() : Box.of(at.getBoundingClientRect());
      if (top < window.top() + MARGIN || top + box.height() > window.bottom() - MARGIN) {
        double before = at.scrollTop;
        at.scrollTop = before + top - window.top() - window.height() / 3;
        top += before - at.scrollTop;
      }
    }
  }

  private static boolean isHiddenFromAll(Element field) {
    for (Element at = field; at != null; at = Shadows.outside(at)) {
      if ("true".equals(at.getAttribute("aria-hidden"))) {
        return true;
      }
    }
    return false;
  }

  static Box viewport() {
    HTMLElement root = Js.uncheckedCast(DomGlobal.document.documentElement);
    return new Box(0, 0, root.clientWidth, DomGlobal.window.innerHeight);
  }

  private static boolean clips(Element element) {
    CSSStyleDeclaration computed = Styles.computed(element);
    return !computed.getPropertyValue("overflow-x").equals("visible")
        || !computed.getPropertyValue("overflow-y").equals("visible");
  }
}
