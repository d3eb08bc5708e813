package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.TextField;

/** Which fields are for prose: not those of captchas, and of one-line fields those that ask. */
public final class Prose {

  /** How questions begin or go on that want more than a fact. */
  private static final String[] ASKING = {
    "why ",
    "describe ",
    "tell us ",
    "tell me ",
    "explain ",
    "what excites ",
    "what interests ",
    "what attracts ",
    "what motivates ",
    "what draws ",
    "what makes ",
    "how would you ",
    "how did you go ",
    "how have you ",
    "share ",
    "give an example",
    "what metric ",
    "anything else",
    "what else ",
    "in your own words",
    "about yourself",
    "proud of"
  };

  private Prose() {}

  /** Whether a person writes there; systems keep hidden fields of their own among the others. */
  public static boolean isFor(TextField field, String question) {
    if (isCaptcha(field)) {
      return false;
    }
    return field.tagName.equals("TEXTAREA") || field.isContentEditable || asks(question);
  }

  static boolean asks(String question) {
    String words = question.toLowerCase() + ' ';
    for (String asking : ASKING) {
      if (words.contains(asking)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaptcha(TextField field) {
    return field.name != null && field.name.endsWith("captcha-response")
        || field.id.startsWith("g-recaptcha")
        || field.id.startsWith("h-captcha");
  }
}
