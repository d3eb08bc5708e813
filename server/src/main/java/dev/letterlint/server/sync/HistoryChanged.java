package dev.letterlint.server.sync;

/** A token does not belong to this history: the client reads everything and reconciles. */
public final class HistoryChanged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HistoryChanged() {
    super("The history is not the one that this token was made of.", null, false, false);
  }
}
