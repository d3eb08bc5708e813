package dev.letterlint.server.sync;

/** The device was revoked, or its account deleted, while its push was on the way. */
public final class Barred extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Barred() {
    super("This device may no longer write.", null, false, false);
  }
}
