package dev.letterlint.extension.browser;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.Text;
import jsinterop.base.Js;

/** Makes elements; text is always set as text, never parsed as markup. */
public final class Html {

  private Html() {}

  /** An element of a page of the extension's own, which is known to have it. */
  public static HTMLElement byId(String id) {
    return Js.uncheckedCast(DomGlobal.document.getElementById(id));
  }

  public static HTMLElement element(String tag, String className) {
    HTMLElement element = Js.uncheckedCast(DomGlobal.document.createElement(tag));
    element.className = className;
    return element;
  }

  public static HTMLElement element(String tag, String className, String text) {
    HTMLElement element = element(tag, className);
    element.textContent = text;
    return element;
  }

  /**
   * Words at the end of an element, to be changed in place: where a text node is taken out of a
   * document, even out of a shadow tree, Chromium ends the step of typing that one undo takes back.
   */
  public static Text words(HTMLElement element) {
    Text words = Js.uncheckedCast(DomGlobal.document.createTextNode(""));
    element.appendChild(words);
    return words;
  }

  /** Loads a script into a page of the extension's own; one of the two hears of it. */
  public static void script(String address, Runnable then, Runnable failed) {
    HTMLElement script = element("script", "");
    script.setAttribute("src", address);
    script.addEventListener("load", event -> then.run());
    script.addEventListener("error", event -> failed.run());
    DomGlobal.document.head.appendChild(script);
  }

  /** A button that leaves the focus and the selection where they are when the mouse presses it. */
  public static HTMLElement button(String className, String text, Runnable action) {
    HTMLElement button = element("button", className, text);
    button.setAttribute("type", "button");
    button.addEventListener("click", event -> action.run());
    return button;
  }

  /** Parses markup into a document of its own, where no script runs and nothing is loaded. */
  public static native Element parse(String markup) /*-{
    return new $wnd.DOMParser().parseFromString(markup, 'text/html').body;
  }-*/;
}
