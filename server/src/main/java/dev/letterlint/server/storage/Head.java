package dev.letterlint.server.storage;

/** The newest point of an account, and what it holds there: live records and bytes of bodies. */
public record Head(Position position, long live, long bytes) {

  public static final Head EMPTY = new Head(Position.START, 0, 0);
}
