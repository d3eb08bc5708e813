package dev.letterlint.extension.message;

import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** A file that a person has just attached. The file itself is not looked into. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class UploadHost {

  /** The file's name; empty when the file was taken back. */
  public String name;

  /** Whether the form asks for a letter there, and not for a resume. */
  public boolean isLetter;

  /** The part of the form that stays when the page puts something in the place of the field. */
  public Element group;

  /** Where a note may be drawn, beyond the reach of the page, in the style of the marks. */
  public HTMLElement place;

  /** The post's title, or empty. */
  public String role;

  public boolean isDark;
  public MenuHost.Say say;
}
