package dev.letterlint.server.access;

import dev.letterlint.server.storage.Sql;
import java.util.List;

/** Writes and reads what happened to an account, inside somebody else's transaction. */
final class Audit {

  private static final int SHOWN = 200;

  private Audit() {}

  static void write(Sql sql, String account, Event event) {
    sql.run(
        "insert into audit (account, at, event, device, address) values (?, ?, ?, ?, ?)",
        account,
        event.at(),
        event.kind().name(),
        event.device(),
        event.address());
  }

  static List<Event> newest(Sql sql, String account) {
    return sql.all(
        row ->
            new Event(
                row.getLong(1),
                Event.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4)),
        "select at, event, device, address from audit where account = ? order by at desc limit ?",
        account,
        SHOWN);
  }
}
