package dev.letterlint.server.storage;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Statements on one connection, each prepared once. For one thread at a time; commits nothing by
 * itself.
 */
public final class Sql {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private final boolean inOneTrip;

  Sql(Connection connection) {
    this(connection, false);
  }

  private Sql(Connection connection, boolean inOneTrip) {
    this.connection = connection;
    this.inOneTrip = inOneTrip;
  }

  /** For a driver that takes several changes in one text, so that they cost one round trip. */
  static Sql inOneTrip(Connection connection) {
    return new Sql(connection, true);
  }

  /** A statement that changes rows, with its arguments. */
  public record Change(String text, Object... arguments) {}

  /** Reads one row into a value. */
  public interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  interface Step {
    void run(Connection connection) throws SQLException;
  }

  /** All rows, in the order of the query. */
  public <T> List<T> all(Reading<T> reading, String query, Object... arguments) {
    List<T> rows = new ArrayList<>();
    try (ResultSet found = bound(query, arguments).executeQuery()) {
      while (found.next()) {
        rows.add(reading.read(found));
      }
      return rows;
    } catch (SQLException failed) {
      throw new StorageFailure(query, failed);
    }
  }

  /** The first row, or null. */
  public <T> T one(Reading<T> reading, String query, Object... arguments) {
    List<T> rows = all(reading, query, arguments);
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** How many rows it changed. */
  public int run(String change, Object... arguments) {
    try {
      return bound(change, arguments).executeUpdate();
    } catch (SQLException failed) {
      throw new StorageFailure(change, failed);
    }
  }

  /** Several changes, one after the other. */
  public void run(Change... changes) {
    if (inOneTrip) {
      run(
          Stream.of(changes).map(Change::text).collect(joining(";")),
          Stream.of(changes).flatMap(change -> Stream.of(change.arguments())).toArray());
    } else {
      Stream.of(changes).forEach(change -> run(change.text(), change.arguments()));
    }
  }

  void on(String what, Step step) {
    try {
      step.run(connection);
    } catch (SQLException failed) {
      throw new StorageFailure(what, failed);
    }
  }

  void close() {
    on("close", Connection::close);
  }

  /** A number that may be missing. */
  public static Long longOrNull(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private PreparedStatement bound(String text, Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(text);
    if (statement == null) {
      statement = connection.prepareStatement(text);
      prepared.put(text, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, storable(arguments[i]));
    }
    return statement;
  }

  private static Object storable(Object argument) {
    if (argument instanceof String text && text.indexOf(0) >= 0) {
      throw new UnstorableText();
    }
    return argument;
  }
}
