package dev.letterlint.extension.script;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.lint.Linter;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** The engine for other scripts, as {@code globalThis.Letterlint}. */
@JsType(namespace = JsPackage.GLOBAL)
public final class Letterlint {

  private static final Linter LINTER = Linter.ofBuild(Carried.pack());

  private Letterlint() {}

  /**
   * Lints a whole text. {@code options} is absent or an object as {@link Options} reads it; what
   * {@link Values} says is returned. Throws an Error that names what is allowed.
   */
  public static Object lint(Object text, Object options) {
    return Values.report(open(text, options).report());
  }

  /** Opens a session that follows the edits of a text. */
  public static Session open(Object text, Object options) {
    try {
      Options chosen = new Options(options);
      return new Session(LINTER.open(Options.text(text), chosen.settings(), chosen.posting()));
    } catch (IllegalArgumentException e) {
      throw refusal(e.getMessage());
    }
  }

  /** An Error of the caller's language, without the name of a Java class in its message. */
  private static native RuntimeException refusal(String message) /*-{
    throw new Error(message);
  }-*/;
}
