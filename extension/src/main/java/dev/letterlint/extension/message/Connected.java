package dev.letterlint.extension.message;

/**
 * Whether there is a server, under this name in the extension's store: forms keep it awake then.
 */
public final class Connected {

  public static final String NAME = "connected";

  private Connected() {}
}
