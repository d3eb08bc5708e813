package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Styles;
import elemental2.dom.Element;
import elemental2.dom.Node;
import elemental2.dom.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an element that is edited as it stands, with a line for each block and a blank line
 * between paragraphs, and where in the page each of them is. Only reads.
 */
final class FormattedText {

  private static final String PARAGRAPHS = " P H1 H2 H3 H4 H5 H6 UL OL BLOCKQUOTE PRE ";
  private static final String BLOCKS = " DIV LI SECTION ARTICLE " + PARAGRAPHS;

  /** A piece of the text, and the point of the page at which it begins. */
  private record Piece(Node node, int from, int start, int end) {

    Point point(int offset) {
      return new Point(node, from + offset - start);
    }
  }

  /** A boundary point as ranges have it: an offset into a text, or among an element's children. */
  record Point(Node node, int offset) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Range selected;
  private final boolean keepsLines;
  private int due;
  private boolean isLineOpen;
  private int start = -1;
  private int end = -1;

  private FormattedText(Element element, Range selected) {
    this.selected = selected;
    keepsLines = Styles.computed(element).getPropertyValue("white-space").startsWith("pre");
    children(element);
  }

  /** {@code selected} is found in the text too; null when it is not wanted. */
  static FormattedText of(Element element, Range selected) {
    return new FormattedText(element, selected);
  }

  String text() {
    return text.toString();
  }

  /** Whether the same words stand in the same nodes of the page. */
  boolean isOfTheSame(FormattedText other) {
    return pieces.equals(other.pieces) && text().equals(other.text());
  }

  /** Where the selected range begins; the text's end when it is not in it. */
  int start() {
    return start < 0 ? text.length() : start;
  }

  int end() {
    return end < 0 ? text.length() : end;
  }

  /** The words {@code from..to} as the page has them; empty where there are none. */
  Range range(int from, int to) {
    Range range = new Range();
    Point first = after(from);
    Point last = from == to ? first : before(to);
    if (first != null && last != null) {
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
    }
    return range;
  }

  /** The point of an offset that has what stands behind it at its side. */
  private Point after(int offset) {
    for (Piece piece : pieces) {
      if (offset < piece.end) {
        return piece.point(Math.max(offset, piece.start));
      }
    }
    return before(offset);
  }

  private Point before(int offset) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (offset > pieces.get(i).start) {
        return pieces.get(i).point(Math.min(offset, pieces.get(i).end));
      }
    }
    return pieces.isEmpty() ? null : pieces.get(0).point(pieces.get(0).start);
  }

  private void children(Node parent) {
    for (int i = 0; i < parent.childNodes.length; i++) {
      pass(parent, i);
      read(parent, parent.childNodes.getAt(i), i);
    }
    pass(parent, parent.childNodes.length);
  }

  private void read(Node parent, Node node, int index) {
    if (node.nodeType == Node.TEXT_NODE) {
      words(node);
    } else if (node.nodeName.equals("BR")) {
      breakLine(parent, index);
    } else if (node.nodeType == Node.ELEMENT_NODE) {
      element(node);
    }
  }

  private void element(Node element) {
    String name = " " + element.nodeName + " ";
    int lines = PARAGRAPHS.contains(name) ? 2 : BLOCKS.contains(name) ? 1 : 0;
    end(lines);
    children(element);
    end(lines);
  }

  /** A block ends the line before it, and a paragraph leaves one blank, once more words come. */
  private void end(int lines) {
    if (lines == 0 || text.length() == 0) {
      return;
    }
    boolean isEnded = !isLineOpen && due == 0;
    due = Math.max(due, isEnded ? lines - 1 : lines);
    isLineOpen = false;
  }

  private void words(Node node) {
    String words = node.nodeValue;
    if (!isLineOpen && !keepsLines && words.trim().isEmpty()) {
      return;
    }
    open();
    pieces.add(new Piece(node, 0, text.length(), text.length() + words.length()));
    if (node == selectedAt(true)) {
      start = text.length() + (int) selected.startOffset;
    }
    if (node == selectedAt(false)) {
      end = text.length() + (int) selected.endOffset;
    }
    text.append(keepsLines ? words : words.replace('\n', ' '));
    isLineOpen = true;
  }

  /** The break behind a line's last word ends it; alone in its block it holds a blank line open. */
  private void breakLine(Node parent, int index) {
    open();
    pieces.add(new Piece(parent, index, text.length(), text.length() + 1));
    text.append('\n');
    isLineOpen = false;
  }

  private void open() {
    for (; due > 0; due--) {
      text.append('\n');
    }
  }

  private void pass(Node parent, int index) {
    if (parent == selectedAt(true) && index == (int) selected.startOffset) {
      start = text.length() + due;
    }
    if (parent == selectedAt(false) && index == (int) selected.endOffset) {
      end = text.length() + due;
    }
  }

  private Node selectedAt(boolean start) {
    if (selected == null) {
      return null;
    }
    return start ? selected.startContainer : selected.endContainer;
  }
}
