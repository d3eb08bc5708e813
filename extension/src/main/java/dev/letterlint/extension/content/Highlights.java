package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.HighlightRegistry;
import dev.letterlint.lint.Finding;
import elemental2.dom.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Underlines that the browser itself paints on the page's own words; their look is in {@code
 * highlights.css}. Nothing is put into the page, so nothing can be left in what is written there.
 */
final class Highlights implements Sheet {

  private record Painted(String name, Range range) {}

  private final FormattedField field;
  private final List<Painted> painted = new ArrayList<>();
  private FormattedText text;
  private boolean isDark;

  Highlights(FormattedField field) {
    this.field = field;
  }

  @Override
  public void add(Overlay overlay) {
    // The browser paints: there is no node to add.
  }

  @Override
  public void remove() {
    for (Painted one : painted) {
      HighlightRegistry.remove(one.name, one.range);
    }
    painted.clear();
  }

  /** A paragraph may have been made anew though it says the same. */
  @Override
  public boolean follow(String words, Box origin) {
    FormattedText before = text;
    text = FormattedText.of(field.element(), null);
    return before == null || !text.isOfTheSame(before);
  }

  @Override
  public List<Box> boxes(int start, int end) {
    Box corner = corner();
    List<Box> boxes = new ArrayList<>();
    for (Box rect : Box.all(text.range(start, end))) {
      if (rect.width() > 0) {
        boxes.add(rect.from(corner.left(), corner.top(), 1));
      }
    }
    return boxes;
  }

  @Override
  public Box inViewport(Box box) {
    Box corner = corner();
    return box.from(-corner.left(), -corner.top(), 1);
  }

  @Override
  public Box caretLine() {
    Box all = Box.of(field.element().getBoundingClientRect());
    int caret = field.end();
    List<Box> rects = Box.all(text.range(Math.max(0, caret - 1), caret));
    Box at = rects.isEmpty() ? all : rects.get(rects.size() - 1);
    return new Box(all.left(), at.top(), all.right(), at.bottom());
  }

  @Override
  public void paint(List<Mark> marks, Finding lit) {
    remove();
    for (Mark mark : marks) {
      String look = mark.look(lit).replace(' ', '-');
      String name = "letterlint-" + (isDark ? "dark-" : "light-") + look;
      Range range = text.range(mark.start(), mark.end());
      painted.add(new Painted(name, range));
      HighlightRegistry.add(name, range);
    }
  }

  @Override
  public void darken(boolean isDark) {
    this.isDark = isDark;
  }

  /** The corner of what is written, which moves when the field is scrolled. */
  private Box corner() {
    Box border = Box.of(field.element().getBoundingClientRect());
    double left = border.left() - field.element().scrollLeft;
    double top = border.top() - field.element().scrollTop;
    return new Box(left, top, left, top);
  }
}
