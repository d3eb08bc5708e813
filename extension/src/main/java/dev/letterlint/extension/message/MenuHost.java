package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.TextField;
import elemental2.dom.HTMLElement;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** What the content script hands to the menu of snippets, which is a script of its own. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class MenuHost {

  /** Opens the menu. */
  @JsFunction
  public interface Opener {
    void open(MenuHost host);
  }

  /**
   * Puts a text in place of a stretch of the field, in UTF-16 units, as one undo step, and selects
   * a stretch of what is then there; tells why it could not, or nothing.
   */
  @JsFunction
  public interface Insert {
    String put(int start, int end, String text, int selectFrom, int selectTo);
  }

  /** Tells something to those who listen to the page. */
  @JsFunction
  public interface Say {
    void say(String words);
  }

  public TextField field;

  /** Where the menu may draw, beyond the reach of the page. */
  public HTMLElement place;

  /** The stretch that opened the menu and that the snippet takes the place of. */
  public int start;

  /** Where the line of the caret stands in the viewport. */
  public double left;

  public double top;
  public double bottom;

  /** The id of a snippet that was chosen elsewhere, or empty. */
  public String chosen;

  public String company;
  public String role;
  public String firstSkill;
  public boolean isDark;
  public Insert insert;
  public Say say;
}
