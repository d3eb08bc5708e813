package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.lint.Finding;
import elemental2.dom.HTMLElement;
import java.util.ArrayList;
import java.util.List;

/** The lines drawn over a text area, told apart by colour and by shape. */
final class Underlines {

  private final HTMLElement node = Html.element("div", "marks");
  private final List<HTMLElement> lines = new ArrayList<>();

  HTMLElement node() {
    return node;
  }

  /** Lines are used again and never taken out: a key that moves them changes their style alone. */
  void paint(List<Mark> marks, Finding lit) {
    int used = 0;
    for (Mark mark : marks) {
      for (Box box : mark.boxes()) {
        draw(used++, mark.look(lit), box);
      }
    }
    for (; used < lines.size() && !lines.get(used).className.isEmpty(); used++) {
      lines.get(used).className = "";
    }
  }

  private void draw(int number, String look, Box box) {
    HTMLElement line = line(number);
    if (!line.className.equals(look)) {
      line.className = look;
    }
    line.style.cssText =
        "left:"
            + box.left()
            + "px;top:"
            + box.top()
            + "px;width:"
            + box.width()
            + "px;height:"
            + box.height()
            + "px";
  }

  private HTMLElement line(int number) {
    if (number == lines.size()) {
      HTMLElement line = Html.element("i", "");
      lines.add(line);
      node.appendChild(line);
    }
    return lines.get(number);
  }
}
