package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.Element;
import elemental2.dom.HTMLLabelElement;
import elemental2.dom.NodeList;
import jsinterop.base.Js;

/** The question a field asks, in one line without the star of a required field. */
final class Label {

  private Label() {}

  /** In the order of trust: its label, the label around it, its ARIA; empty when there is none. */
  static String of(TextField field) {
    String labelled = clean(labelFor(field));
    if (!labelled.isEmpty()) {
      return labelled;
    }
    Element around = field.closest("label, fieldset");
    String wrapped = around == null ? "" : clean(wrapping(around));
    return wrapped.isEmpty() ? clean(field.getAttribute("aria-label")) : wrapped;
  }

  /** What the first of some elements says in the entry of the form that holds the field. */
  static String within(TextField field, String entry, String... selectors) {
    Element around = field.closest(entry);
    for (String selector : selectors) {
      Element named = around == null ? null : around.querySelector(selector);
      if (named != null) {
        return clean(named.textContent);
      }
    }
    return "";
  }

  /** A fieldset speaks by its legend alone. */
  private static String wrapping(Element around) {
    if (around.tagName.equals("LABEL")) {
      return around.textContent;
    }
    Element legend = around.querySelector("legend");
    return legend == null ? "" : legend.textContent;
  }

  /** Compared by {@code htmlFor}: ids of real forms hold brackets and start with digits. */
  private static String labelFor(TextField field) {
    NodeList<Element> labels = field.getRootNode().querySelectorAll("label");
    for (int i = 0; i < labels.length && !field.id.isEmpty(); i++) {
      HTMLLabelElement label = Js.uncheckedCast(labels.item(i));
      if (field.id.equals(label.htmlFor)) {
        return label.textContent;
      }
    }
    return "";
  }

  private static String clean(String label) {
    return label == null ? "" : PlainText.line(label.replace('*', ' ').replace('✱', ' '));
  }
}
