package dev.letterlint.extension.browser;

import jsinterop.annotations.JsMethod;

/**
 * The browser's own editing commands on the focused field: the only way to change a field that
 * keeps its undo history and that the page's framework learns of.
 */
public final class EditCommand {

  private EditCommand() {}

  /** Puts {@code text} in place of the selection, as one undo step. */
  public static boolean insert(String text) {
    return text.isEmpty() ? run("delete", false, "") : run("insertText", false, text);
  }

  public static boolean undo() {
    return run("undo", false, "");
  }

  @JsMethod(namespace = "document", name = "execCommand")
  private static native boolean run(String command, boolean showUi, String value);
}
