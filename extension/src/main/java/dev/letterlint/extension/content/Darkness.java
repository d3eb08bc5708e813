package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Styles;
import elemental2.dom.Element;

/**
 * Whether a field is light on dark, by the colour of its words; the page decides, not the system.
 */
final class Darkness {

  private Darkness() {}

  static boolean of(Element field) {
    return isLight(Styles.computed(field).getPropertyValue("color"));
  }

  /** Of a colour as browsers write it: {@code rgb(12, 34, 56)}. Other notations count as dark. */
  static boolean isLight(String colour) {
    int open = colour.indexOf('(');
    if (!colour.startsWith("rgb") || open < 0) {
      return false;
    }
    String[] parts = colour.substring(open + 1, colour.length() - 1).split(",");
    if (parts.length < 3) {
      return false;
    }
    double red = Double.parseDouble(parts[0].trim());
    double green = Double.parseDouble(parts[1].trim());
    double blue = Double.parseDouble(parts[2].trim());
    return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
  }
}
