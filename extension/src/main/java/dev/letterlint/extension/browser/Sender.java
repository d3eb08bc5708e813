package dev.letterlint.extension.browser;

import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** Who asks, as the browser itself tells it. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class Sender {

  /** A tab, where the sender stands in one. */
  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
  static final class InTab {
    int id;
  }

  private String url;
  private InTab tab;
  private int frameId;

  private Sender() {}

  /** Whether it is a page of the extension's own, and no script in somebody's page. */
  @JsOverlay
  public boolean isOwnPage() {
    return url != null && url.startsWith(Runtime.address(""));
  }

  /** The tab's number; -1 where there is none. */
  @JsOverlay
  public int tab() {
    return tab == null ? -1 : tab.id;
  }

  /** The frame's number in the tab. */
  @JsOverlay
  public int frame() {
    return frameId;
  }
}
