package dev.letterlint.extension.browser;

import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.Node;
import elemental2.dom.ShadowRoot;

/** Trees that elements of the page keep beside its own, as far as they are open to others. */
public final class Shadows {

  private Shadows() {}

  /** The trees of a node and of all below it, those in other such trees too. */
  public static native ShadowRoot[] below(Node node) /*-{
    var found = [];
    function enter(element) {
      if (element.shadowRoot) {
        found.push(element.shadowRoot);
        descend(element.shadowRoot);
      }
    }
    function descend(from) {
      var all = from.querySelectorAll ? from.querySelectorAll('*') : [];
      for (var i = 0; i < all.length; i++) {
        enter(all[i]);
      }
    }
    enter(node);
    descend(node);
    return found;
  }-*/;

  /** The trees through which an event has come. */
  public static native ShadowRoot[] around(Event event) /*-{
    return event.composedPath ? event.composedPath().filter(function (node) {
      return node.mode === 'open' && node.host;
    }) : [];
  }-*/;

  /** The element that an element is shown in; null for the outermost. */
  public static native Element outside(Element element) /*-{
    var root = element.parentNode;
    return element.assignedSlot || element.parentElement || (root && root.host) || null;
  }-*/;

  /** Whether what is typed goes to an element, in whatever tree it is. */
  public static native boolean hasFocus(Element element) /*-{
    return element.getRootNode().activeElement === element;
  }-*/;

  /** The element to which goes what is typed; null when there is none. */
  public static native Element focused() /*-{
    var at = $doc.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) {
      at = at.shadowRoot.activeElement;
    }
    return at;
  }-*/;
}
