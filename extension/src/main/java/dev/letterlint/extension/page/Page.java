package dev.letterlint.extension.page;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.browser.Messages;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.NodeList;
import java.util.function.BiConsumer;

/**
 * Puts the words into a page of the extension, whose markup has none: {@code data-text} names the
 * message that an element says, its children where the placeholders stand; {@code data-label},
 * {@code data-placeholder} and {@code data-href} those of its attributes.
 */
public final class Page implements EntryPoint {

  @Override
  public void onModuleLoad() {
    each("data-text", Page::fill);
    each("data-label", (element, name) -> set(element, "aria-label", name));
    each("data-placeholder", (element, name) -> set(element, "placeholder", name));
    each("data-href", (element, name) -> set(element, "href", name));
    set(DomGlobal.document.documentElement, "lang", "extension_language");
  }

  private static void each(String attribute, BiConsumer<Element, String> work) {
    NodeList<Element> elements = DomGlobal.document.querySelectorAll("[" + attribute + "]");
    for (int i = 0; i < elements.length; i++) {
      work.accept(elements.item(i), elements.item(i).getAttribute(attribute));
    }
  }

  private static void fill(Element element, String name) {
    Element[] parts = new Element[element.childElementCount];
    Element part = element.firstElementChild;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part;
      part = part.nextElementSibling;
    }
    Messages.fill(element, name, parts);
  }

  private static void set(Element element, String attribute, String name) {
    element.setAttribute(attribute, Messages.text(name));
  }
}
