package dev.letterlint.server.sync;

/** A request whose answer never came: the server was away, or died over it. */
final class Unanswered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unanswered(Throwable why) {
    super(why);
  }
}
