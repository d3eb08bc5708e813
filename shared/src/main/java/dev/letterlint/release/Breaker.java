package dev.letterlint.release;

/**
 * Watches over a pack while texts are linted with it: three texts that took more steps than the
 * gate allows are enough. What throws is broken at once.
 */
public final class Breaker {

  private static final int MOST = 3;

  /** Of words that a short text is given beside its own: its post is read too, once. */
  private static final int ALLOWANCE_WORDS = 2_000;

  private int tooLong;

  /** Whether that was one too many; {@code units} is the text's length. */
  public boolean trips(int units, int steps) {
    // No text has more words than half its characters.
    int words = ALLOWANCE_WORDS + units / 2;
    tooLong += steps > words * Gates.MOST_STEPS_A_WORD ? 1 : 0;
    return tooLong >= MOST;
  }
}
