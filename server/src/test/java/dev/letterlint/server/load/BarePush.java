package dev.letterlint.server.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements of a push by plain JDBC, each a round trip, for one account. */
final class BarePush implements AutoCloseable {

  private static final String CHAIN = "0".repeat(64);

  private final List<PreparedStatement> all = new ArrayList<>();
  private final Connection connection;
  private final String account;
  private final PreparedStatement lock;
  private final PreparedStatement barred;
  private final PreparedStatement written;
  private final PreparedStatement current;
  private final PreparedStatement revision;
  private final PreparedStatement record;
  private final PreparedStatement head;
  private PreparedStatement insert;

  BarePush(Connection connection, String account) throws SQLException {
    this.connection = connection;
    this.account = account;
    lock =
        prepared(
            "insert into head (account, seq, chain, live, bytes) values (?, 0, ?, 0, 0)"
                + " on conflict (account) do update set seq = head.seq returning seq, chain");
    barred =
        prepared(
            "select 1 from device where token = ? and revoked is not null"
                + " union all select 1 from gone where token = ?");
    written = prepared("select id from revision where account = ? and rev = ?");
    current = prepared("select rev, deleted, body from record where account = ? and id = ?");
    revision =
        prepared(
            "insert into revision (account, seq, chain, id, rev, parent, deleted, body, device, at)"
                + " values (?, ?, ?, ?, ?, null, false, ?, 'device', 0)");
    record =
        prepared(
            "insert into record (account, id, rev, seq, deleted, body) values (?, ?, ?, ?, false, ?)"
                + " on conflict (account, id) do update set rev = excluded.rev, seq = excluded.seq,"
                + " deleted = excluded.deleted, body = excluded.body");
    head =
        prepared("update head set seq = ?, chain = ?, live = seq, bytes = seq where account = ?");
  }

  private PreparedStatement prepared(String text) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    all.add(statement);
    return statement;
  }

  /** One row in a table of nothing else. */
  void insert(String row) throws SQLException {
    if (insert == null) {
      insert = prepared("insert into load (row) values (?)");
    }
    change(insert, row);
  }

  void run(String id, String rev, String body) throws SQLException {
    long seq = 1 + first(lock, account, CHAIN);
    first(barred, "device", "device");
    first(written, account, rev);
    first(current, account, id);
    change(revision, account, seq, CHAIN, id, rev, body);
    change(record, account, id, rev, seq, body);
    change(head, seq, CHAIN, account);
  }

  /** The first row's first column where there is one, which only the lock's is read of. */
  private long first(PreparedStatement query, Object... arguments) throws SQLException {
    bind(query, arguments);
    try (ResultSet rows = query.executeQuery()) {
      return rows.next() && query == lock ? rows.getLong(1) : 0;
    }
  }

  private static void change(PreparedStatement change, Object... arguments) throws SQLException {
    bind(change, arguments);
    change.executeUpdate();
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : all) {
      statement.close();
    }
  }
}
