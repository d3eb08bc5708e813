package dev.letterlint.server.storage;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** The database could not do what it was told; nothing of that work is stored. */
public final class StorageFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * SQLSTATE classes of faults that are over when tried again: connection lost, transaction rolled
   * back, no resources, operator's intervention.
   * https://www.postgresql.org/docs/current/errcodes-appendix.html
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  StorageFailure(String what, Throwable cause) {
    super(what, cause);
  }

  /** Whether the database is away or too busy for now, so that the same may work soon. */
  public boolean isPassing() {
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || (cause instanceof SQLException sql && isPassing(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassing(String state) {
    return state != null && state.length() >= 2 && PASSING.contains(state.substring(0, 2));
  }
}
