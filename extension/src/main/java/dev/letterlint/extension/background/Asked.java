package dev.letterlint.extension.background;

/**
 * When a server was asked for rules last and when it is asked again, in milliseconds since 1970:
 * {@code etag} is of the manifest that was dealt with, or empty; {@code version} is that
 * manifest's, 0 where there was none; {@code failures} is how often it could not be asked since.
 */
record Asked(String etag, int version, double due, int failures) {

  static final Asked NEVER = new Asked("", 0, 0, 0);

  /** More than the longest time between two questions: a clock that was put back is seen by it. */
  private static final double LONGEST_WAIT_MS = 8 * 3_600_000.0;

  boolean isDue(double now) {
    return now >= due || due - now > LONGEST_WAIT_MS;
  }

  Asked next(double when, int times) {
    return new Asked(etag, version, when, times);
  }

  Asked dealtWith(String newEtag, int newVersion) {
    return new Asked(newEtag, newVersion, due, 0);
  }
}
