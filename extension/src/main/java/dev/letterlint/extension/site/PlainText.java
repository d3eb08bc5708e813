package dev.letterlint.extension.site;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.Node;
import elemental2.dom.NodeList;
import jsinterop.base.Js;

/** Reads the words off a piece of a page: a line for each block, without asking for a layout. */
final class PlainText {

  private static final String BLOCKS =
      " P DIV LI UL OL H1 H2 H3 H4 H5 H6 BR TR TABLE SECTION ARTICLE HEADER BLOCKQUOTE PRE ";
  private static final String SILENT = " SCRIPT STYLE TEMPLATE SVG svg BUTTON ";

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** The words of the first element that a selector finds; empty when there is none. */
  static String of(String selector) {
    Element element = DomGlobal.document.querySelector(selector);
    return element == null ? "" : of(element);
  }

  static String of(Element root) {
    PlainText read = new PlainText();
    read.read(root);
    return read.text.toString().trim();
  }

  /** The words of all elements that a selector finds, one after another. */
  static String ofAll(String selector) {
    NodeList<Element> elements = DomGlobal.document.querySelectorAll(selector);
    PlainText read = new PlainText();
    for (int i = 0; i < elements.length; i++) {
      read.read(elements.item(i));
    }
    return read.text.toString().trim();
  }

  /** Spaces of all kinds and line ends as single spaces. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(line, text.charAt(i));
    }
    return line.toString().trim();
  }

  private void read(Node node) {
    if (node.nodeType == Node.TEXT_NODE) {
      words(node.nodeValue);
    } else if (node.nodeType == Node.ELEMENT_NODE) {
      element(Js.uncheckedCast(node));
    }
  }

  private void element(Element element) {
    String name = " " + element.tagName + " ";
    if (SILENT.contains(name)) {
      return;
    }
    boolean block = BLOCKS.contains(name);
    breakLine(block);
    for (int i = 0; i < element.childNodes.length; i++) {
      read(element.childNodes.getAt(i));
    }
    breakLine(block);
  }

  private void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      append(text, words.charAt(i));
    }
  }

  private void breakLine(boolean block) {
    if (block && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private static void append(StringBuilder text, char c) {
    boolean space = c <= ' ' || c == '\u00a0';
    int length = text.length();
    if (!space) {
      text.append(c);
    } else if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
      text.append(' ');
    }
  }
}
