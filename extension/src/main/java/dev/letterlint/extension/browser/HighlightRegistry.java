package dev.letterlint.extension.browser;

import elemental2.dom.Range;

/**
 * Paints ranges of the page by name, without a node or an attribute in it. Elemental2 lacks this
 * part of the CSS Custom Highlight API; the page has the same registry.
 */
public final class HighlightRegistry {

  private HighlightRegistry() {}

  public static native void add(String name, Range range) /*-{
    var all = $wnd.CSS.highlights;
    if (!all.has(name)) {
      all.set(name, new $wnd.Highlight());
    }
    all.get(name).add(range);
  }-*/;

  public static native void remove(String name, Range range) /*-{
    var named = $wnd.CSS.highlights.get(name);
    if (named) {
      named['delete'](range);
    }
  }-*/;
}
