package dev.letterlint.extension.content;

import elemental2.dom.ClientRectList;
import elemental2.dom.DOMRect;
import elemental2.dom.Range;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/** A rectangle in CSS pixels; whose corner it is measured from is said where it is made. */
record Box(double left, double top, double right, double bottom) {

  static Box of(DOMRect rect) {
    return new Box(rect.left, rect.top, rect.right, rect.bottom);
  }

  /** The boxes of a range's words, one a line, in the viewport. */
  static List<Box> all(Range range) {
    ClientRectList rects = range.getClientRects();
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < rects.length; i++) {
      boxes.add(of(Js.<DOMRect>uncheckedCast(rects.item(i))));
    }
    return boxes;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  boolean contains(double x, double y) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** Seen from another corner, {@code scale} times as large. */
  Box from(double x, double y, double scale) {
    return new Box(
        (left - x) * scale, (top - y) * scale, (right - x) * scale, (bottom - y) * scale);
  }
}
