package dev.letterlint.extension.background;

/** How the snippets stand with the server, in the words that a person reads. */
final class State {

  private State() {}

  /** {@code waiting} is the number of edits that are still to reach the server. */
  static String offline(int waiting) {
    return waiting == 0 ? "Offline" : "Offline, " + waiting + " waiting";
  }

  static String syncing(int waiting) {
    return waiting == 0 ? "Synced" : "Syncing, " + waiting + " waiting";
  }

  static String needsYou(String what) {
    return "Needs you: " + what;
  }

  static String savedHere() {
    return "Saved here";
  }
}
