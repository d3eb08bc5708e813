package dev.letterlint.server.sync;

/** The device lost its right to write while its push was on the way. */
public final class Barred extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean suspended;

  Barred(boolean suspended) {
    super("This device may no longer write.", null, false, false);
    this.suspended = suspended;
  }

  /** Whether its account was suspended; otherwise it was revoked, or its account deleted. */
  public boolean suspended() {
    return suspended;
  }
}
