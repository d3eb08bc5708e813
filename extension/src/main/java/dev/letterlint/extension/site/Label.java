package dev.letterlint.extension.site;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLLabelElement;
import elemental2.dom.HTMLTextAreaElement;
import elemental2.dom.NodeList;
import jsinterop.base.Js;

/** The question a field asks, in the order of trust: its label, the label around it, its ARIA. */
public final class Label {

  private Label() {}

  /** One line without the star of a required field; empty when the page does not say. */
  public static String of(HTMLTextAreaElement field) {
    String labelled = clean(labelFor(field.id));
    if (!labelled.isEmpty()) {
      return labelled;
    }
    Element around = field.closest("label");
    String wrapped = around == null ? "" : clean(around.textContent);
    return wrapped.isEmpty() ? clean(field.getAttribute("aria-label")) : wrapped;
  }

  /** Compared by {@code htmlFor}: ids of real forms hold brackets and start with digits. */
  private static String labelFor(String id) {
    NodeList<Element> labels = DomGlobal.document.getElementsByTagName("label");
    for (int i = 0; i < labels.length && !id.isEmpty(); i++) {
      HTMLLabelElement label = Js.uncheckedCast(labels.item(i));
      if (id.equals(label.htmlFor)) {
        return label.textContent;
      }
    }
    return "";
  }

  private static String clean(String label) {
    return label == null ? "" : PlainText.line(label.replace('*', ' ').replace('✱', ' '));
  }
}
