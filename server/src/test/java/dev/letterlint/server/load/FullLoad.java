package dev.letterlint.server.load;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.access.Crowd;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import dev.letterlint.sync.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether a server whose tables hold many accounts with many snippets answers a push, and a pull of
 * what changed since, as one whose tables are empty. By turns, each time as another person.
 */
final class FullLoad {

  private static final int SNIPPETS = 200;
  private static final int BODY = 500;
  private static final int ACCOUNTS_A_COMMIT = 100;
  private static final int PEOPLE = 1_000;
  private static final int WARM_UP = 2_000;
  private static final int PUSHES = 3_000;

  private final Bench bench;
  private final Figures figures;
  private final int accounts;
  private final SplittableRandom random = new SplittableRandom(7);
  private final Ids ids = new Ids(random::nextInt, System::currentTimeMillis);

  /** {@code accounts}: how many the full one holds. */
  FullLoad(Bench bench, Figures figures, int accounts) {
    this.bench = bench;
    this.figures = figures;
    this.accounts = accounts;
  }

  void onSqlite() throws Exception {
    Path empty = DataDirectory.prepared(bench.folder.resolve("empty"));
    Path full = DataDirectory.prepared(bench.folder.resolve("full"));
    List<String> few = people("", empty);
    List<String> many = people("", full);
    fill("jdbc:sqlite:" + DataDirectory.database(full));
    noteSize("SQLite", Files.size(DataDirectory.database(full)));
    try (ServerProcess one = bench.server("empty", "");
        ServerProcess other = bench.server("full", "")) {
      compare("SQLite", new Side(one, few), new Side(other, many));
    }
  }

  void onPostgres() throws Exception {
    String empty = bench.postgres("postgres-empty").url();
    String full = bench.postgres("postgres-full").url();
    List<String> few = people(empty, null);
    List<String> many = people(full, null);
    fill(full + "&reWriteBatchedInserts=true");
    noteSize("PostgreSQL", sizeOfPostgres(full));
    try (ServerProcess one = bench.server("on-empty", empty);
        ServerProcess other = bench.server("on-full", full)) {
      compare("PostgreSQL", new Side(one, few), new Side(other, many));
    }
  }

  /** One server, those who use it, and how long each request took. */
  private final class Side {
    final ServerProcess server;
    final List<String> devices;
    final double[] pushes = new double[PUSHES];
    final double[] pulls = new double[PUSHES];

    Side(ServerProcess server, List<String> devices) {
      this.server = server;
      this.devices = devices;
    }

    void ask(int at) {
      String device = devices.get(random.nextInt(devices.size()));
      String since = bench.pushed(server, device);
      long begin = System.nanoTime();
      bench.pushed(server, device);
      long pushed = System.nanoTime();
      bench.pulled(server, device, since);
      if (at >= 0) {
        pushes[at] = Bench.millis(pushed - begin);
        pulls[at] = Bench.millis(System.nanoTime() - pushed);
      }
    }
  }

  private void compare(String name, Side empty, Side full) {
    for (int i = -WARM_UP; i < PUSHES; i++) {
      empty.ask(i);
      full.ask(i);
    }
    String what = "%s with %,d accounts of %d snippets: ".formatted(name, accounts, SNIPPETS);
    note(what + "push", empty.pushes, full.pushes);
    note(what + "pull of changes", empty.pulls, full.pulls);
  }

  private void note(String what, double[] empty, double[] full) {
    double reference = Figures.percentile(empty, 99);
    double ours = Figures.percentile(full, 99);
    figures.note(
        what,
        "p50 %.2f ms, p99 %.2f ms; empty p50 %.2f ms, p99 %.2f ms; ratio of p99 %.2f",
        Figures.median(full),
        ours,
        Figures.median(empty),
        reference,
        ours / reference);
  }

  /** The tokens of those who ask; each has an account without a snippet at first. */
  private List<String> people(String url, Path directory) {
    try (Database database = Databases.open(url, directory)) {
      List<String> tokens = new ArrayList<>();
      database
          .write(
              sql -> {
                for (int i = 0; i < PEOPLE; i++) {
                  tokens.add(Crowd.device(sql, Crowd.account(sql, "person " + i), "load"));
                }
                return null;
              })
          .join();
      return tokens;
    }
  }

  /** The accounts that ask get their snippets too. */
  private void fill(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      List<String> all = existing(connection);
      while (all.size() < accounts) {
        all.add(ids.fresh());
      }
      try (Rows rows = new Rows(connection)) {
        for (int i = 0; i < accounts; i++) {
          fill(rows, all.get(i));
          if (i % ACCOUNTS_A_COMMIT == 0) {
            connection.commit();
          }
        }
      }
      connection.commit();
    }
    // As autovacuum would have by the time that so much has come together.
    try (Connection connection = DriverManager.getConnection(url);
        Statement analyze = connection.createStatement()) {
      analyze.execute("analyze");
    }
  }

  private static long sizeOfPostgres(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement query = connection.createStatement();
        var row = query.executeQuery("select pg_database_size(current_database())")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void noteSize(String name, long bytes) {
    figures.note(
        "disk, %s: a snippet of %d bytes that was never edited".formatted(name, BODY),
        "%,d bytes",
        bytes / ((long) accounts * SNIPPETS));
  }

  private static List<String> existing(Connection connection) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement query = connection.createStatement();
        var rows = query.executeQuery("select id from account")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private void fill(Rows rows, String account) throws SQLException {
    String chain = "";
    for (long seq = 1; seq <= SNIPPETS; seq++) {
      chain = ids.fresh() + ids.fresh();
      rows.snippet(account, seq, chain, ids.fresh(), ids.fresh());
    }
    rows.head(account, chain);
  }

  /** Rows as pushes leave them, in batches. */
  private static final class Rows implements AutoCloseable {

    private final String body = "x".repeat(BODY);
    private final PreparedStatement revision;
    private final PreparedStatement record;
    private final PreparedStatement head;

    Rows(Connection connection) throws SQLException {
      revision =
          connection.prepareStatement(
              "insert into revision (account, seq, chain, id, rev, parent, deleted, body, device,"
                  + " at) values (?, ?, ?, ?, ?, null, false, ?, 'device', 0)");
      record =
          connection.prepareStatement(
              "insert into record (account, id, rev, seq, deleted, body)"
                  + " values (?, ?, ?, ?, false, ?)");
      head =
          connection.prepareStatement(
              "insert into head (account, seq, chain, live, bytes) values (?, ?, ?, ?, ?)");
    }

    void snippet(String account, long seq, String chain, String id, String rev)
        throws SQLException {
      add(revision, account, seq, chain, id, rev, body);
      add(record, account, id, rev, seq, body);
    }

    void head(String account, String chain) throws SQLException {
      revision.executeBatch();
      record.executeBatch();
      add(head, account, (long) SNIPPETS, chain, (long) SNIPPETS, (long) SNIPPETS * BODY);
      head.executeBatch();
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
      revision.close();
      record.close();
      head.close();
    }
  }
}
