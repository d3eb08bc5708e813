package dev.letterlint.extension.message;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/**
 * What the script for resumes does for the content script, which has neither the rules for them nor
 * the code that reads their shape.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class ResumeDesk {

  /** Begins to read a text. */
  @JsFunction
  public interface Begin {
    ResumeText begin(PanelField field);
  }

  /** Judges the name of a file that was attached. */
  @JsFunction
  public interface Attach {
    void attach(UploadHost upload);
  }

  /** Its rules as the pack has them, of which a card tells. */
  public Object pack;

  public Begin begin;
  public Attach attach;

  /** Is told when things may have moved. */
  public PanelHost.Follower moved;
}
