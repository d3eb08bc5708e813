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

  /** Takes rules into use, or those that it carries where it is given none. */
  @JsFunction
  public interface Use {
    void take(Object pack);
  }

  /** What all texts have taken since it was given its rules. */
  @JsFunction
  public interface Steps {
    int now();
  }

  /** Its rules as the pack has them, of which a card tells. */
  public Object pack;

  public Use use;
  public Steps steps;

  public Begin begin;
  public Attach attach;

  /** Is told when things may have moved. */
  public PanelHost.Follower moved;
}
