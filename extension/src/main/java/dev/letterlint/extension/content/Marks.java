package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What of a field's findings is underlined, and which of them a point of the page is on. */
final class Marks {

  /** Slack around a mark in pixels: words are easier to hit than lines. */
  private static final double REACH = 2;

  private final Sheet sheet;
  private List<Mark> marks = List.of();
  private Finding lit;

  Marks(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Draws the findings; {@code edit} is what happened to the field since they were found. */
  void draw(List<Finding> findings, Edit edit) {
    marks = new ArrayList<>();
    for (Finding finding : findings) {
      if (edit.spares(finding.start(), finding.end())) {
        int start = edit.moved(finding.start());
        List<Box> boxes = sheet.boxes(start, start + finding.end() - finding.start());
        marks.add(new Mark(finding, start, boxes));
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
      if (isHit(mark, x, y) && (found == null || length(mark.finding()) < length(found))) {
        found = mark.finding();
      }
    }
    return found;
  }

  /** Where a finding is marked in the viewport, all its lines together; null when it is not. */
  Box place(Finding finding) {
    Box place = null;
    for (Mark mark : marks) {
      if (mark.finding().equals(finding)) {
        for (Box box : mark.boxes()) {
          Box seen = sheet.inViewport(box);
          place = place == null ? seen : place.union(seen);
        }
      }
    }
    return place;
  }

  private boolean isHit(Mark mark, double x, double y) {
    for (Box box : mark.boxes()) {
      if (sheet.inViewport(box).grown(REACH).contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  private void paint() {
    sheet.paint(marks, lit);
  }

  private static int length(Finding finding) {
    return finding.end() - finding.start();
  }
}
