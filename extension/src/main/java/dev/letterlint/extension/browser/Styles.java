package dev.letterlint.extension.browser;

import elemental2.dom.CSSStyleDeclaration;
import elemental2.dom.Element;
import elemental2.dom.ShadowRoot;

/** The parts of CSSOM that Elemental2 lacks. */
public final class Styles {

  private Styles() {}

  public static native CSSStyleDeclaration computed(Element element) /*-{
    return $wnd.getComputedStyle(element);
  }-*/;

  /** A length in pixels; 0 where there is none. */
  public static native double pixels(CSSStyleDeclaration style, String property) /*-{
    return parseFloat(style.getPropertyValue(property)) || 0;
  }-*/;

  /**
   * Gives a shadow root its style sheet. A constructed sheet is not subject to the page's content
   * security policy; where scripts of an extension may not use one, a style element has to do.
   */
  public static native void adopt(ShadowRoot root, String css) /*-{
    try {
      var sheet = new $wnd.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } catch (refused) {
      var style = $doc.createElement('style');
      style.textContent = css;
      root.appendChild(style);
    }
  }-*/;
}
