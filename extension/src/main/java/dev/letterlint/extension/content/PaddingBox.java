package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Styles;
import dev.letterlint.extension.browser.TextField;
import elemental2.dom.CSSStyleDeclaration;

/**
 * The box in which a text area lays out its text and padding: without borders and scroll bars, in
 * the viewport. {@code scale} is how much a transform of the page enlarges it.
 */
record PaddingBox(Box box, double scale) {

  static PaddingBox of(TextField field, CSSStyleDeclaration computed) {
    Box border = Box.of(field.getBoundingClientRect());
    double scale = scaleOf(border.width(), field.offsetWidth);
    double left = Styles.pixels(computed, "border-left-width");
    double top = Styles.pixels(computed, "border-top-width");
    double width = border.width() / scale - left - Styles.pixels(computed, "border-right-width");
    double height = border.height() / scale - top - Styles.pixels(computed, "border-bottom-width");
    double bar = Math.max(0, Math.floor(width + 0.5) - field.clientWidth);
    double barBelow = Math.max(0, Math.floor(height + 0.5) - field.clientHeight);
    double from = isBarFirst(computed) ? left + bar : left;
    Box box = new Box(from, top, from + width - bar, top + height - barBelow);
    return new PaddingBox(box.from(-border.left() / scale, -border.top() / scale, scale), scale);
  }

  /** A transform shows as a rectangle of another size than the layout's. */
  private static double scaleOf(double shown, double laidOut) {
    return laidOut == 0 || Math.abs(shown - laidOut) < 1 ? 1 : shown / laidOut;
  }

  private static boolean isBarFirst(CSSStyleDeclaration computed) {
    return computed.getPropertyValue("direction").equals("rtl");
  }
}
