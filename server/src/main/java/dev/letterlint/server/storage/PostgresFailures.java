package dev.letterlint.server.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Says in one sentence why PostgreSQL cannot be used and what to do, by the code it gave. */
final class PostgresFailures {

  /** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
  private static final Map<String, String> SENTENCES =
      Map.of(
          "28P01", "refuses the password of %2$s: correct it in LETTERLINT_DATABASE_URL.",
          "28000", "does not let %2$s in: correct LETTERLINT_DATABASE_URL, or pg_hba.conf there.",
          "3D000", "has no database %3$s: make it with \"createdb %3$s\".",
          "42501",
              "does not let %2$s make tables: run \"grant create on schema public to %2$s\" in the"
                  + " database %3$s.",
          "53300", "has no connection left: raise max_connections there, or stop another server.",
          "57P03", "is still starting, or stopping: try again.");

  private static final String NO_ANSWER =
      "does not answer: start it, or correct host and port in LETTERLINT_DATABASE_URL.";
  private static final String CONNECTION_CLASS = "08";

  private PostgresFailures() {}

  /** Connects once, without the pool, which would hide why it cannot. */
  static void check(PostgresUrl url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url.jdbc(), url.own())) {
      if (connection.isReadOnly()) {
        throw new SQLException("it takes no writes", "25006");
      }
    }
  }

  static CannotOpen told(PostgresUrl url, Throwable failure) {
    String sentence = sentence(failure).formatted(url.place(), url.user(), url.database());
    return new CannotOpen("PostgreSQL at " + url.place() + " " + sentence, failure);
  }

  private static String sentence(Throwable failure) {
    String last = "";
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      last = String.valueOf(cause.getMessage());
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sentence(sql);
      }
    }
    return other(last);
  }

  private static String sentence(SQLException failure) {
    String state = failure.getSQLState();
    String known = state.startsWith(CONNECTION_CLASS) ? NO_ANSWER : SENTENCES.get(state);
    return known == null ? other(failure.getMessage()) : known;
  }

  private static String other(String message) {
    return "cannot be used (" + message.replace("%", "%%").lines().findFirst().orElse("") + ").";
  }
}
