package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqlStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A household among others in the tables of a database. */
final class SqlHousehold extends Household {

  private SqlHousehold(Chance chance, Database database, String account) {
    super(chance, new SqlStore(database), account, new SqlShelf(database, account));
  }

  static SqlHousehold in(Database database, Chance chance) {
    return new SqlHousehold(chance, database, UUID.randomUUID().toString());
  }

  private record Table(String name, int columns) {

    List<Object[]> rows(Sql sql, String account) {
      return sql.all(this::row, "select * from " + name + " where account = ?", account);
    }

    private Object[] row(ResultSet row) throws SQLException {
      Object[] values = new Object[columns];
      for (int i = 0; i < columns; i++) {
        values[i] = row.getObject(i + 1);
      }
      return values;
    }

    void replace(Sql sql, String account, List<Object[]> rows) {
      sql.run("delete from " + name + " where account = ?", account);
      String insert = "insert into " + name + " values (?" + ", ?".repeat(columns - 1) + ")";
      rows.forEach(row -> sql.run(insert, row));
    }
  }

  private static final List<Table> TABLES =
      List.of(new Table("head", 5), new Table("record", 6), new Table("revision", 10));

  private record SqlShelf(Database database, String account) implements Shelf {

    @Override
    public Object copy() {
      return database
          .read(sql -> TABLES.stream().map(table -> table.rows(sql, account)).toList())
          .join();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void putBack(Object copy) {
      List<List<Object[]>> tables = new ArrayList<>((List<List<Object[]>>) copy);
      database
          .write(
              sql -> {
                for (int i = 0; i < tables.size(); i++) {
                  TABLES.get(i).replace(sql, account, tables.get(i));
                }
                return null;
              })
          .join();
    }
  }
}
