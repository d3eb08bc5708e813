package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.lint.Finding;
import elemental2.dom.HTMLElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The underlines of one field's findings, told apart by colour and by shape. */
final class Marks {

  /** Slack around a mark in pixels: words are easier to hit than lines. */
  private static final double REACH = 2;

  private record Mark(Finding finding, List<Box> boxes) {}

  private final Mirror mirror;
  private final HTMLElement sheet = Html.element("div", "marks");
  private final List<HTMLElement> lines = new ArrayList<>();
  private List<Mark> marks = List.of();
  private Finding lit;

  Marks(Mirror mirror) {
    this.mirror = mirror;
    mirror.content().appendChild(sheet);
  }

  /** Draws the findings; {@code edit} is what happened to the field since they were found. */
  void draw(List<Finding> findings, Edit edit) {
    marks = new ArrayList<>();
    for (Finding finding : findings) {
      if (edit.spares(finding.start(), finding.end())) {
        int start = edit.moved(finding.start());
        List<Box> boxes = mirror.boxes(start, start + finding.end() - finding.start());
        marks.add(new Mark(finding, boxes));
      }
    }
    paint();
  }

  /** Shows which finding the person is reading about; null for none. */
  void light(Finding finding) {
    if (!Objects.equals(finding, lit)) {
      lit = finding;
      paint();
    }
  }

  /** The finding at a point of the viewport, the shortest where several lie, or null. */
  Finding at(double x, double y) {
    Finding found = null;
    for (Mark mark : marks) {
      if (isHit(mark, x, y) && (found == null || length(mark.finding) < length(found))) {
        found = mark.finding;
      }
    }
    return found;
  }

  /** Where a finding is marked in the viewport, all its lines together; null when it is not. */
  Box place(Finding finding) {
    Box place = null;
    for (Mark mark : marks) {
      if (mark.finding.equals(finding)) {
        for (Box box : mark.boxes) {
          Box seen = mirror.inViewport(box);
          place = place == null ? seen : place.union(seen);
        }
      }
    }
    return place;
  }

  private boolean isHit(Mark mark, double x, double y) {
    for (Box box : mark.boxes) {
      if (mirror.inViewport(box).grown(REACH).contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Lines are used again and never taken out: a key that moves them changes their style alone. */
  private void paint() {
    int used = 0;
    for (Mark mark : marks) {
      for (Box box : mark.boxes) {
        draw(used++, mark.finding, box);
      }
    }
    for (; used < lines.size() && !lines.get(used).className.isEmpty(); used++) {
      lines.get(used).className = "";
    }
  }

  private void draw(int number, Finding finding, Box box) {
    HTMLElement line = line(number);
    String look = finding.severity().word() + (finding.equals(lit) ? " lit" : "");
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
      sheet.appendChild(line);
    }
    return lines.get(number);
  }

  private static int length(Finding finding) {
    return finding.end() - finding.start();
  }
}
