package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Pairs devices in the shape of RFC 8628: the device shows a code, its owner enters it on a page of
 * this server, and the device collects its token with a secret that only it knows.
 */
@Component
public final class Pairings {

  public static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final int MOST_WAITING = 1_000;
  private static final String COLUMNS = "code, name, address, account, expires";

  private final Database database;
  private final Clock clock;

  Pairings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What a device is told when it begins; {@code approved} when it need not wait. */
  public record Begun(String code, String secret, boolean approved) {}

  /** What a device collects: its token, and whose records it may read and write with it. */
  public record Collected(String token, String account) {}

  /**
   * A device asks to be paired. The very first of this server needs no owner's word where {@code
   * trusted}: after it, nobody is trusted again.
   */
  public CompletableFuture<Begun> begin(String name, String address, boolean trusted) {
    return database.write(sql -> begun(sql, name, address, trusted));
  }

  /** The device that shows this code, for its owner to look at; null where none does. */
  public CompletableFuture<Pairing> waiting(String code) {
    return database.read(sql -> waiting(sql, normal(code)));
  }

  /** An owner's word for the device that shows this code. Whether there was one. */
  public CompletableFuture<Boolean> approve(String account, String code) {
    return database.write(
        sql -> {
          Pairing pairing = waiting(sql, normal(code));
          return pairing != null && approve(sql, account, pairing.code());
        });
  }

  /** The token, once approved, or null; asking again after a lost answer gives the same. */
  public CompletableFuture<Collected> collect(String secret) {
    return database.write(sql -> collected(sql, secret));
  }

  private Begun begun(Sql sql, String name, String address, boolean trusted) {
    sql.run("delete from pairing where expires < ?", clock.millis());
    long waiting = sql.one(row -> row.getLong(1), "select count(*) from pairing");
    if (waiting >= MOST_WAITING) {
      throw new Refusal(
          HttpStatus.TOO_MANY_REQUESTS,
          "too-many-pairings",
          "Too many devices wait to be paired: come again in ten minutes.");
    }
    Begun begun =
        new Begun(Secret.freshCode(), Secret.fresh(), trusted && Accounts.nobodyWasHere(sql));
    add(sql, begun, name, address);
    return begun;
  }

  private void add(Sql sql, Begun begun, String name, String address) {
    String account = begun.approved() ? Accounts.add(sql, Accounts.FIRST, clock.millis()) : null;
    sql.run(
        "insert into pairing (secret, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
        Secret.hash(begun.secret()),
        begun.code(),
        name,
        address,
        account,
        clock.millis() + LIFETIME.toMillis());
    if (begun.approved()) {
      audit(sql, account, Event.Kind.PAIRED_FIRST, name, address);
    }
  }

  private Pairing waiting(Sql sql, String code) {
    Pairing pairing =
        sql.one(Pairings::pairing, "select " + COLUMNS + " from pairing where code = ?", code);
    return pairing == null || over(pairing) || pairing.approved() ? null : pairing;
  }

  private static boolean approve(Sql sql, String account, String code) {
    return sql.run("update pairing set account = ? where code = ?", account, code) == 1;
  }

  private Collected collected(Sql sql, String secret) {
    Pairing pairing =
        sql.one(
            Pairings::pairing,
            "select " + COLUMNS + " from pairing where secret = ?",
            Secret.hash(secret));
    if (pairing == null || over(pairing)) {
      throw new Refusal(
          HttpStatus.GONE, "pairing-over", "The code is no longer good: ask for a new one.");
    }
    return pairing.approved() ? collected(sql, pairing, Secret.deviceToken(secret)) : null;
  }

  private Collected collected(Sql sql, Pairing pairing, String token) {
    String id = Secret.hash(token);
    if (sql.one(row -> true, "select 1 from device where token = ?", id) == null) {
      long now = clock.millis();
      Devices.add(
          sql, new Device(id, pairing.account(), pairing.name(), pairing.address(), now, now));
      audit(sql, pairing.account(), Event.Kind.PAIRED, pairing.name(), pairing.address());
    }
    return new Collected(token, pairing.account());
  }

  private void audit(Sql sql, String account, Event.Kind kind, String name, String address) {
    Audit.write(sql, account, new Event(clock.millis(), kind, name, address));
  }

  private boolean over(Pairing pairing) {
    return pairing.expires() < clock.millis();
  }

  /** People type codes in lower case, and with the dash that makes them readable. */
  private static String normal(String code) {
    return code.toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
  }

  private static Pairing pairing(ResultSet row) throws SQLException {
    return new Pairing(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
  }
}
