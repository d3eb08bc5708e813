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

  private void paint() {
    sheet.textContent = "";
    for (Mark mark : marks) {
      for (Box box : mark.boxes) {
        sheet.appendChild(line(mark.finding, box));
      }
    }
  }

  private HTMLElement line(Finding finding, Box box) {
    String lighting = finding.equals(lit) ? " lit" : "";
    HTMLElement line = Html.element("i", finding.severity().word() + lighting);
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
    return line;
  }

  private static int length(Finding finding) {
    return finding.end() - finding.start();
  }
}
