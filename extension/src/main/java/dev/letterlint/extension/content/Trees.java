package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.Shadows;
import elemental2.core.JsArray;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.MutationObserver;
import elemental2.dom.MutationObserverInit;
import elemental2.dom.MutationRecord;
import elemental2.dom.Node;
import elemental2.dom.NodeList;
import elemental2.dom.ShadowRoot;
import java.util.ArrayList;
import java.util.List;

/** The document with the open shadow trees in it, and word of what changes in any of them. */
final class Trees {

  /** Attributes that open, hide or move a field. */
  private static final String[] TELLING = {
    "class", "style", "hidden", "disabled", "readonly", "aria-hidden", "open", "contenteditable"
  };

  /** A shadow tree; scrolling and moves of the focus inside it are not heard outside. */
  private record Shade(ShadowRoot root, Listeners listeners) {}

  private final Runnable change;
  private final Runnable move;
  private final Listeners listeners = new Listeners();
  private final List<Shade> shades = new ArrayList<>();
  private final MutationObserver mutations = new MutationObserver((records, self) -> take(records));

  /** {@code change}: there may be other fields; {@code move}: they may stand elsewhere. */
  Trees(Runnable change, Runnable move) {
    this.change = change;
    this.move = move;
  }

  void start() {
    follow(DomGlobal.document, listeners);
    find(DomGlobal.document.documentElement);
  }

  void stop() {
    mutations.disconnect();
    listeners.removeAll();
    shades.forEach(shade -> shade.listeners.removeAll());
    shades.clear();
  }

  List<Element> all(String selector) {
    List<Element> all = new ArrayList<>();
    collect(DomGlobal.document, selector, all);
    shades.forEach(shade -> collect(shade.root, selector, all));
    return all;
  }

  private static void collect(Node root, String selector, List<Element> all) {
    NodeList<Element> found = root.querySelectorAll(selector);
    for (int i = 0; i < found.length; i++) {
      all.add(found.item(i));
    }
  }

  private void follow(Node root, Listeners listeners) {
    MutationObserverInit everything = MutationObserverInit.create();
    everything.setChildList(true);
    everything.setSubtree(true);
    everything.setAttributeFilter(TELLING);
    mutations.observe(root, everything);
    listeners.addCapturing(root, "focusin", this::focus);
    listeners.addCapturing(root, "focusout", event -> change.run());
  }

  /**
   * A tree may be made for an element that has long been in the page; it shows at its first use.
   */
  private void focus(Event event) {
    for (ShadowRoot root : Shadows.around(event)) {
      meet(root);
    }
    change.run();
  }

  private Object take(JsArray<MutationRecord> records) {
    for (int i = 0; i < records.length; i++) {
      NodeList<Node> added = records.getAt(i).addedNodes;
      for (int j = 0; added != null && j < added.length; j++) {
        find(added.item(j));
      }
    }
    forget();
    change.run();
    return null;
  }

  private void find(Node node) {
    if (node.nodeType == Node.ELEMENT_NODE) {
      for (ShadowRoot root : Shadows.below(node)) {
        meet(root);
      }
    }
  }

  private void meet(ShadowRoot root) {
    for (Shade shade : shades) {
      if (shade.root == root) {
        return;
      }
    }
    Shade shade = new Shade(root, new Listeners());
    shades.add(shade);
    follow(root, shade.listeners);
    shade.listeners.addCapturing(root, "scroll", event -> move.run());
  }

  private void forget() {
    for (int i = shades.size() - 1; i >= 0; i--) {
      if (!shades.get(i).root.isConnected) {
        shades.remove(i).listeners.removeAll();
      }
    }
  }
}
