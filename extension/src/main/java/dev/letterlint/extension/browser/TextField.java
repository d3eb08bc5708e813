package dev.letterlint.extension.browser;

import elemental2.dom.HTMLElement;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** What text areas and one-line inputs have in common. Never tested by {@code instanceof}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "HTMLElement")
public class TextField extends HTMLElement {

  public String name;
  public String type;
  public String value;
  public boolean readOnly;
  public boolean disabled;
  public boolean isContentEditable;

  /** In UTF-16 units; -1 when there is no limit. */
  public int maxLength;

  public int selectionStart;
  public int selectionEnd;

  public native void setSelectionRange(int start, int end);
}
