package dev.letterlint.extension.site;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.URLSearchParams;

/** Where a fact may stand in a page. Reading gives one line, empty when the fact is not there. */
@FunctionalInterface
interface Place {

  String read();

  /** The first of several places, best first, that says something. */
  static String first(Place... places) {
    for (Place place : places) {
      String fact = place.read();
      if (!fact.isEmpty()) {
        return fact;
      }
    }
    return "";
  }

  static Place text(String selector) {
    return () -> {
      Element element = DomGlobal.document.querySelector(selector);
      return element == null ? "" : PlainText.line(element.textContent);
    };
  }

  static Place attribute(String selector, String name) {
    return () -> {
      Element element = DomGlobal.document.querySelector(selector);
      String value = element == null ? null : element.getAttribute(name);
      return value == null ? "" : PlainText.line(value);
    };
  }

  static Place meta(String property) {
    return attribute("meta[property='" + property + "']", "content");
  }

  static Place pageTitle() {
    return () -> PlainText.line(DomGlobal.document.title);
  }

  /** A value of the address's query. */
  static Place query(String name) {
    return () -> {
      String value = new URLSearchParams(DomGlobal.location.search).get(name);
      return value == null ? "" : PlainText.line(value);
    };
  }

  /** A part of the address's path, from 0 on. */
  static Place path(int part) {
    return () -> {
      String path = DomGlobal.location.pathname + '/';
      int start = 1;
      for (int i = 0; i < part && start > 0; i++) {
        start = path.indexOf('/', start) + 1;
      }
      return start <= 0 || start >= path.length()
          ? ""
          : path.substring(start, path.indexOf('/', start));
    };
  }

  /** What stands before the first {@code mark}; nothing when there is none. */
  default Place before(String mark) {
    return () -> {
      String text = read();
      int at = text.indexOf(mark);
      return at < 0 ? "" : text.substring(0, at).trim();
    };
  }

  /** What stands after the first {@code mark}; nothing when there is none. */
  default Place after(String mark) {
    return () -> {
      String text = read();
      int at = text.indexOf(mark);
      return at < 0 ? "" : text.substring(at + mark.length()).trim();
    };
  }

  /** What stands before the last {@code mark}; nothing when there is none. */
  default Place beforeLast(String mark) {
    return () -> {
      String text = read();
      int at = text.lastIndexOf(mark);
      return at < 0 ? "" : text.substring(0, at).trim();
    };
  }

  /** What stands after the last {@code mark}; nothing when there is none. */
  default Place afterLast(String mark) {
    return () -> {
      String text = read();
      int at = text.lastIndexOf(mark);
      return at < 0 ? "" : text.substring(at + mark.length()).trim();
    };
  }

  /** Without an ending that it may have. */
  default Place without(String ending) {
    return () -> {
      String text = read();
      return text.endsWith(ending)
          ? text.substring(0, text.length() - ending.length()).trim()
          : text;
    };
  }

  /** Nothing when it does not begin with {@code start}, else the rest. */
  default Place startingWith(String start) {
    return () -> {
      String text = read();
      return text.startsWith(start) ? text.substring(start.length()).trim() : "";
    };
  }
}
