package dev.letterlint.server.release;

/**
 * What became of a release that was put in at a moment, in milliseconds since 1970, by the name of
 * its file: taken as the version it has, or refused at a gate for a reason. {@code version} is 0
 * and {@code gate} and {@code sentence} are empty where they do not apply.
 */
public record Outcome(long at, String name, int version, String gate, String sentence) {

  public boolean isTaken() {
    return gate.isEmpty();
  }

  /** Why it was refused, as it also stands beside the file. */
  public String reason() {
    return gate + ": " + sentence;
  }
}
