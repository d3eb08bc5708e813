package dev.letterlint.extension.message;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** One field as the scripts that come on demand see it. The text stays in the frame. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class PanelField {

  public String name;
  public String text;
  public String kind;
  public String level;

  /** By comma. */
  public String guides;

  public String question;
  public int maxLength;
  public String title;
  public String company;
  public String description;

  /** Why not all can be told of the text as it is now; empty when it can. */
  public String unread;

  /** The stamp of the rules in use. */
  public String rulesInUse;

  /** How many findings of each severity are marked. */
  public int errors;

  public int warnings;
  public int suggestions;

  /** The ids of the rules that marked something. */
  public String[] rules;

  /** Former texts, the newest first, and when each was seen last, in milliseconds since 1970. */
  public String[] drafts;

  public double[] draftsAtMs;
}
