package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Messages;

/**
 * Why a server did not answer what was asked. {@code afterSeconds} is how long it asks to be left
 * alone, 0 when it does not say; {@code sentence} is for a person.
 */
record Refusal(Kind kind, int afterSeconds, String sentence) {

  /** What is to be done about it. */
  enum Kind {
    /** Its history is another one: read all and reconcile. */
    HISTORY_CHANGED,
    /** Only a person can do something. */
    NEEDS_PERSON,
    /** It knows this device no more; nothing is asked until the device is paired again. */
    UNPAIRED,
    /** Try again later. */
    LATER
  }

  static Refusal unreachable() {
    return later(0, Messages.text("sync_unreachable"));
  }

  static Refusal malformed() {
    return new Refusal(Kind.NEEDS_PERSON, 0, Messages.text("sync_malformed"));
  }

  static Refusal later(int afterSeconds, String sentence) {
    return new Refusal(Kind.LATER, afterSeconds, sentence);
  }
}
