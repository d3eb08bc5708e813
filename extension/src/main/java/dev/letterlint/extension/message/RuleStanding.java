package dev.letterlint.extension.message;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** Which rules are in use and what became of newer ones, for the extension's own pages. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class RuleStanding {

  public int version;

  /** Of the rules that came with this version of the extension. */
  public int builtIn;

  public boolean isBuiltIn;

  /** When they came into use, in milliseconds since 1970; 0 for the built-in ones. */
  public double since;

  /** NEWEST, PINNED or BUILT_IN. */
  public String choice;

  /** Of the rules that *Go back* would put into use; 0 where there are none. */
  public int former;

  /** What is otherwise than in the rules before. */
  public RuleChange[] changes;

  /** The release that was refused last, or null. */
  public RuleNews refusal;

  /** Why these rules are not the newest that came, or null. */
  public RuleNews notice;

  /** One rule that is otherwise. */
  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
  public static final class RuleChange {
    /** new, changed, renamed or gone. */
    public String what;

    public String id;

    /** Empty but for one that was renamed. */
    public String formerId;

    public String message;
  }

  /** What a person is told of a release. */
  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
  public static final class RuleNews {
    public String gate;
    public String sentence;

    /** 0 where it is not known. */
    public int version;

    public double at;
  }
}
