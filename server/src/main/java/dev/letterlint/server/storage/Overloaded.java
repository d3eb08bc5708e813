package dev.letterlint.server.storage;

/** More work waits than can be done soon, or the server stops; the client shall come again. */
public final class Overloaded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Overloaded(String why) {
    super(why, null, false, false);
  }
}
