package dev.letterlint.extension.message;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** What watches over a frame for texts that are sent, and knows of those that were sent before. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class SentWatch {

  /** What an earlier application has left in a text, in UTF-16 units, and what is said of it. */
  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
  public static final class Leftover {
    public int start;
    public int end;
    public String message;
  }

  /** Looks through a text that goes to a company, whose posting says {@code description}. */
  @JsFunction
  public interface Find {
    Leftover[] in(String text, String company, String description);
  }

  /** Leaves nothing behind. */
  @JsFunction
  public interface Stop {
    void stop();
  }

  public Find find;
  public Stop stop;
}
