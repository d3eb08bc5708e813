package dev.letterlint.extension.background;

/**
 * How long to wait after a server could not be asked: twice as long each time up to half an hour,
 * of that half to the whole by chance, so that many devices do not come back together.
 */
final class Backoff {

  private static final int FIRST_SECONDS = 4;
  private static final int LONGEST_SECONDS = 1_800;

  private int failures;

  Backoff() {
    this(0);
  }

  /** Goes on after so many failures. */
  Backoff(int failures) {
    this.failures = failures;
  }

  int failures() {
    return failures;
  }

  void succeed() {
    failures = 0;
  }

  /** Seconds until the next try. {@code chance} is from 0 to 1; the server may ask for longer. */
  int fail(double chance, int askedSeconds) {
    int whole = FIRST_SECONDS;
    for (int i = 0; i < failures && whole < LONGEST_SECONDS; i++) {
      whole *= 2;
    }
    failures++;
    int most = Math.min(whole, LONGEST_SECONDS);
    int own = (int) (most / 2.0 + chance * most / 2.0);
    return Math.max(own, askedSeconds);
  }
}
