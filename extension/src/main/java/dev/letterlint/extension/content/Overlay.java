package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Styles;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.Node;
import elemental2.dom.ShadowRoot;
import elemental2.dom.ShadowRootInit;
import elemental2.dom.Text;

/**
 * The one closed shadow host under the document element in which everything is drawn. It comes with
 * the first thing to draw, since pages that wake up from server-rendered markup count the nodes.
 */
final class Overlay {

  private static final String NAME = "letterlint-overlay";

  /** Set on the element itself, so that no rule of the page can undo it. */
  private static final String HOST_STYLE =
      "all:initial!important;display:block!important;position:absolute!important;"
          + "top:0!important;left:0!important;width:0!important;height:0!important;"
          + "z-index:2147483647!important;pointer-events:none!important";

  private HTMLElement host;
  private ShadowRoot root;
  private Text voice;
  private HTMLElement warning;

  void add(Node node) {
    open();
    root.appendChild(node);
  }

  /** Tells those who listen to the page, when the screen reader is at leisure. */
  void say(String words) {
    open();
    voice.data = words;
  }

  void remove() {
    if (host != null) {
      host.remove();
      host = null;
    }
  }

  /** The browser tells nothing to a script whose extension is gone: it asks before. */
  static void rememberEnd() {
    Messages.text("extension_updated");
    Messages.text("card_close");
  }

  /** Takes everything away but for one last word, which the person can close. */
  void end() {
    remove();
    tell(Messages.text("extension_updated"), this::remove);
  }

  /** Tells everybody, and stays until the person closes it or there is something else to tell. */
  void warn(String words) {
    tell(words, () -> warning.remove());
  }

  private void tell(String words, Runnable close) {
    say(words);
    if (warning != null) {
      warning.remove();
    }
    String look = Darkness.of(DomGlobal.document.body) ? "card dark last" : "card light last";
    warning = Html.element("div", look, words + " ");
    warning.appendChild(Html.button("ignore", Messages.text("card_close"), close));
    add(warning);
  }

  /** The corner that absolute places in the overlay are measured from, in the viewport. */
  Box origin() {
    return Box.of(host.getBoundingClientRect());
  }

  private void open() {
    if (host == null) {
      create();
    }
    if (!host.isConnected) {
      DomGlobal.document.documentElement.appendChild(host);
    }
  }

  /** One that a former copy of the extension has left behind is taken away. */
  private void create() {
    Element former = DomGlobal.document.querySelector(NAME);
    if (former != null) {
      former.remove();
    }
    host = Html.element(NAME, "");
    host.removeAttribute("class");
    host.style.cssText = HOST_STYLE;
    ShadowRootInit closed = ShadowRootInit.create();
    closed.setMode("closed");
    root = host.attachShadow(closed);
    Styles.adopt(root, Carried.style());
    HTMLElement status = Html.element("div", "voice");
    status.setAttribute("role", "status");
    voice = Html.words(status);
    root.appendChild(status);
  }
}
