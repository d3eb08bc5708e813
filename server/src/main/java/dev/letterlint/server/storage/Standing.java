package dev.letterlint.server.storage;

/**
 * What a device may still write: nothing once its token was revoked or its account deleted or
 * suspended; otherwise so many live records and bytes as were set for its account, null where the
 * server's usual quota holds.
 */
public record Standing(boolean revoked, boolean suspended, Long records, Long bytes) {

  /** Of an account for which nothing was set. */
  public static final Standing USUAL = new Standing(false, false, null, null);
}
