package dev.letterlint.extension.message;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** A text that the script for resumes follows through its edits. Offsets are UTF-16 units. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class ResumeText {

  /** Reads at least so many units more; false when all is read, and only then the rest works. */
  @JsFunction
  public interface ReadOn {
    boolean by(int units);
  }

  /** Replaces {@code deleted} units at {@code start}. */
  @JsFunction
  public interface Edit {
    void replace(int start, int deleted, String inserted);
  }

  /** What is found in the text as it is now, in text order. */
  @JsFunction
  public interface Findings {
    PlainFinding[] now();
  }

  public ReadOn readOn;
  public Edit edit;
  public Findings findings;
}
