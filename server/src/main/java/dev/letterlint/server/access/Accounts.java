package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqlStore;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of this server, their passwords, and the link from the console that sets one. */
@Component
public final class Accounts {

  /** The name of the account that a fresh server makes. */
  public static final String FIRST = "owner";

  private static final Duration LINK_LIFETIME = Duration.ofDays(1);
  private static final int SHORTEST_PASSWORD = 12;

  /** More bytes bcrypt does not read. */
  private static final int LONGEST_PASSWORD_BYTES = 72;

  private static final int BCRYPT_STRENGTH = 11;

  /**
   * What a password is compared with where there is none, so that both take as long: of a random
   * secret that was not kept. Made once and not at each start, which it would slow down.
   */
  private static final String NOBODYS =
      "$2a$11$xK/9Z.gcf5kldSP47NCZzuocGNkRHSjRF9RWmH2Ib4MMscNWMYtZu";

  private static final String COLUMNS = "id, name, password, password_set, suspended is not null";

  /** Every table that holds something of an account, beside that of the accounts. */
  private static final List<String> TABLES =
      List.of("device", "pairing", "audit", "invitation", "record", "revision", "head");

  private final Database database;
  private final Devices devices;
  private final Clock clock;
  private final PasswordEncoder passwords = new BCryptPasswordEncoder(BCRYPT_STRENGTH);

  public Accounts(Database database, Devices devices, Clock clock) {
    this.database = database;
    this.devices = devices;
    this.clock = clock;
  }

  /** A new way in for whoever reads the console: works once, within a day. */
  public CompletableFuture<String> makeLink() {
    String link = Secret.fresh();
    return database.write(
        sql -> {
          sql.run("delete from link");
          sql.run(
              "insert into link (hash, expires) values (?, ?)",
              Secret.hash(link),
              clock.millis() + LINK_LIFETIME.toMillis());
          return link;
        });
  }

  public CompletableFuture<Boolean> isGood(String link) {
    return database.read(sql -> isGood(sql, link));
  }

  /** Why this cannot be a password, in a sentence for a person, or null. */
  public static String reason(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      return "Take at least " + SHORTEST_PASSWORD + " characters.";
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
      return "Take at most " + LONGEST_PASSWORD_BYTES + " characters.";
    }
    return null;
  }

  /** The same where it was to be typed twice. */
  public static String reason(String password, String again) {
    return password == null || !password.equals(again)
        ? "The two differ: type the same twice."
        : reason(password);
  }

  /** Sets the first account's password and spends the link; false where the link is not good. */
  public CompletableFuture<Boolean> setPassword(String link, String password, String address) {
    String hash = passwords.encode(password);
    return database.write(sql -> isGood(sql, link) && set(sql, hash, address));
  }

  /** Sets the first account's password for whoever runs commands on the server. */
  public CompletableFuture<Boolean> setPassword(String password) {
    String hash = passwords.encode(password);
    return database.write(sql -> set(sql, hash, "console"));
  }

  /** Whether the first account has a password. */
  public CompletableFuture<Boolean> hasPassword() {
    return database.read(
        sql ->
            sql.one(
                    row -> 1,
                    "select 1 from account where name = ? and password is not null",
                    FIRST)
                != null);
  }

  /** Whether the server's owner has no company here: nobody else has an account. */
  public CompletableFuture<Boolean> areAlone() {
    return database.read(
        sql -> sql.one(row -> 1, "select 1 from account where name <> ?", FIRST) == null);
  }

  /** The account of this name and password, or null. Slow on purpose: not for an event loop. */
  public Account signIn(String name, String password) {
    Account account = database.read(sql -> by(sql, "name", PersonName.plain(name))).join();
    return matches(account, password) ? account : null;
  }

  /** The account of this id, or null. */
  public CompletableFuture<Account> get(String id) {
    return database.read(sql -> by(sql, "id", id));
  }

  /** Slow on purpose: not for an event loop. */
  public boolean matches(Account account, String password) {
    boolean usable = account != null && account.password() != null && reason(password) == null;
    String hash = usable ? account.password() : NOBODYS;
    return passwords.matches(usable ? password : "", hash) && usable;
  }

  public CompletableFuture<List<Event>> audit(String account) {
    return database.read(sql -> Audit.newest(sql, account));
  }

  public CompletableFuture<Void> note(String account, Event.Kind kind, String address) {
    return database.write(
        sql -> {
          Audit.write(sql, account, new Event(clock.millis(), kind, "", address));
          return null;
        });
  }

  /** Removes all of an account but the hashes of its devices' tokens. */
  public CompletableFuture<Void> delete(String account) {
    return database
        .<Void>write(
            sql -> {
              delete(sql, account);
              return null;
            })
        .whenComplete((nothing, failed) -> devices.forgetAll());
  }

  void delete(Sql sql, String account) {
    SqlStore.lock(sql, account);
    sql.run(
        "insert into gone (token, at) select token, ? from device where account = ?",
        clock.millis(),
        account);
    TABLES.forEach(table -> sql.run("delete from " + table + " where account = ?", account));
    sql.run("delete from account where id = ?", account);
  }

  /** Slow on purpose: not for an event loop. */
  String encoded(String password) {
    return passwords.encode(password);
  }

  /** All accounts' ids. */
  public CompletableFuture<List<String>> all() {
    return database.read(sql -> sql.all(row -> row.getString(1), "select id from account"));
  }

  /** Whether there never was an account here, not even one that is deleted. */
  static boolean nobodyWasHere(Sql sql) {
    return sql.one(row -> 1, "select 1 from claimed") == null;
  }

  static String add(Sql sql, String name, long now) {
    if (nobodyWasHere(sql)) {
      sql.run("insert into claimed (at) values (?)", now);
    }
    String id = Secret.hash(Secret.fresh()).substring(0, 32);
    sql.run(
        "insert into account (id, name, password, password_set, created) values (?, ?, null, 0, ?)",
        id,
        name,
        now);
    return id;
  }

  private boolean isGood(Sql sql, String link) {
    return sql.one(
            row -> 1,
            "select 1 from link where hash = ? and expires > ?",
            Secret.hash(link),
            clock.millis())
        != null;
  }

  private boolean set(Sql sql, String hash, String address) {
    sql.run("delete from link");
    long now = clock.millis();
    Account first = by(sql, "name", FIRST);
    String id = first == null ? add(sql, FIRST, now) : first.id();
    sql.run("update account set password = ?, password_set = ? where id = ?", hash, now, id);
    Audit.write(sql, id, new Event(now, Event.Kind.PASSWORD_SET, "", address));
    return true;
  }

  private static Account by(Sql sql, String column, String value) {
    return sql.one(
        Accounts::account, "select " + COLUMNS + " from account where " + column + " = ?", value);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getBoolean(5));
  }
}
