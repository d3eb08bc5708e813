package dev.letterlint.server.lint;

/**
 * A command line that cannot be carried out; the message says what is wrong and what is allowed.
 */
final class BadUsage extends Exception {

  private static final long serialVersionUID = 1L;

  BadUsage(String message) {
    super(message);
  }
}
