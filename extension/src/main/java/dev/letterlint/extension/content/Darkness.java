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
    int[] parts = new int[3];
    int part = 0;
    for (int i = open + 1; i < colour.length() && part < parts.length; i++) {
      char c = colour.charAt(i);
      if (c >= '0' && c <= '9') {
        parts[part] = parts[part] * 10 + c - '0';
      } else if (c == ',' || c == ')') {
        part++;
      }
    }
    return part == 3 && 0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2] > 140;
  }
}
