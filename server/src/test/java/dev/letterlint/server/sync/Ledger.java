package dev.letterlint.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Position;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqliteDatabase;
import dev.letterlint.sync.Op;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a database to what its server said was written. */
final class Ledger {

  private record Row(Position position, Op op) {}

  private Ledger() {}

  static void check(SqliteDatabase file, Set<String> acknowledged) {
    assertEquals("ok", file.read(sql -> text(sql, "pragma integrity_check")).join());
    check((Database) file, acknowledged);
  }

  static void check(Database database, Set<String> acknowledged) {
    List<Row> rows = database.read(Ledger::rows).join();
    Set<String> lost = new HashSet<>(acknowledged);
    lost.removeAll(Set.copyOf(rows.stream().map(row -> row.op().rev()).toList()));
    assertEquals(Set.of(), lost);
    assertEquals(positions(rows), rows.stream().map(Row::position).toList());
  }

  /** Where each row must stand if none before it is missing or changed. */
  private static List<Position> positions(List<Row> rows) {
    Position[] last = {Position.START};
    Stream<Position> chained = rows.stream().map(row -> last[0] = Chain.next(last[0], row.op()));
    return chained.toList();
  }

  private static String text(Sql sql, String query) {
    return sql.one(row -> row.getString(1), query);
  }

  private static List<Row> rows(Sql sql) {
    return sql.all(
        row ->
            new Row(
                new Position(row.getLong(1), row.getString(2)),
                new Op(row.getString(3), row.getString(4), null, false, row.getString(5))),
        "select seq, chain, id, rev, body from revision order by seq");
  }
}
