package dev.letterlint.server.access;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqlStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * The paired devices. Of their tokens only hashes are kept; an idle or old token ends by itself.
 */
@Component
public final class Devices {

  private static final Duration IDLE = Duration.ofDays(90);
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(10);

  private static final int MOST_KNOWN = 10_000;

  private static final String COLUMNS = "token, account, name, address, paired, seen";

  private final Database database;
  private final Clock clock;

  /** Those that came lately, by id, so that a request costs no reading. */
  private final AsyncCache<String, Known> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).executor(Runnable::run).buildAsync();

  private record Known(Device device, boolean suspended) {}

  public Devices(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The device that holds a token; fails with a refusal where there is none any more. */
  public CompletableFuture<Device> admit(String token) {
    String id = Secret.hash(token);
    return found(id).thenCompose(found -> found == null ? refused(id) : current(found));
  }

  /** Another server may have revoked it a moment ago: then only the database knows. */
  private CompletableFuture<Known> found(String id) {
    return database.isShared()
        ? database.read(sql -> found(sql, id))
        : known.get(id, (key, executor) -> database.read(sql -> found(sql, key)));
  }

  /** Those that may listen to what happens to an account, by id. */
  public CompletableFuture<Set<String>> admitted(String account) {
    return database.read(
        sql ->
            Set.copyOf(
                sql.all(
                    row -> row.getString(1),
                    "select d.token from device d join account a on a.id = d.account"
                        + " where a.id = ? and a.suspended is null and d.revoked is null",
                    account)));
  }

  public CompletableFuture<List<Device>> of(String account) {
    return database.read(
        sql ->
            sql.all(
                Devices::device,
                "select "
                    + COLUMNS
                    + " from device where account = ? and revoked is null order by paired",
                account));
  }

  /** Takes a device's right away, from its next request on. Whether there was one. */
  public CompletableFuture<Boolean> revoke(String account, String id, String address) {
    return database
        .write(sql -> revoked(sql, account, id, address))
        .whenComplete((revoked, failed) -> forget(id));
  }

  /** What was known of a device is read anew at its next request. */
  private void forget(String id) {
    known.synchronous().invalidate(id);
  }

  /** The same for all devices: an account was deleted or suspended. */
  void forgetAll() {
    known.synchronous().invalidateAll();
  }

  static void add(Sql sql, Device device) {
    sql.run(
        "insert into device (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
        device.id(),
        device.account(),
        device.name(),
        device.address(),
        device.paired(),
        device.seen());
  }

  private static Known found(Sql sql, String id) {
    return sql.one(
        row -> new Known(device(row), row.getBoolean(7)),
        "select "
            + COLUMNS
            + ", exists (select 1 from account a where a.id = device.account and a.suspended is not"
            + " null) from device where token = ? and revoked is null",
        id);
  }

  private CompletableFuture<Device> refused(String id) {
    return database.read(
        sql -> {
          throw isGone(sql, id) ? Denied.gone() : Denied.unknownToken();
        });
  }

  private static boolean isGone(Sql sql, String id) {
    return sql.one(row -> true, "select 1 from gone where token = ?", id) != null;
  }

  private CompletableFuture<Device> current(Known found) {
    Device device = found.device();
    if (expired(device)) {
      return CompletableFuture.failedFuture(Denied.unknownToken());
    }
    if (found.suspended()) {
      return CompletableFuture.failedFuture(Denied.suspended());
    }
    noteSeen(device);
    return CompletableFuture.completedFuture(device);
  }

  private boolean expired(Device device) {
    long now = clock.millis();
    return now - device.seen() > IDLE.toMillis() || now - device.paired() > LONGEST.toMillis();
  }

  /** To the nearest ten minutes: a pull shall not cost a write. */
  private void noteSeen(Device device) {
    long now = clock.millis();
    if (now - device.seen() > SEEN_EVERY.toMillis()) {
      var unused =
          database
              .write(sql -> sql.run("update device set seen = ? where token = ?", now, device.id()))
              .whenComplete((written, failed) -> forget(device.id()));
    }
  }

  private boolean revoked(Sql sql, String account, String id, String address) {
    long now = clock.millis();
    String name =
        sql.one(
            row -> row.getString(1),
            "update device set revoked = ? where account = ? and token = ? and revoked is null"
                + " returning name",
            now,
            account,
            id);
    if (name != null) {
      // A push that is under way is written before, or learns of it.
      SqlStore.lock(sql, account);
      Audit.write(sql, account, new Event(now, Event.Kind.REVOKED, name, address));
    }
    return name != null;
  }

  private static Device device(ResultSet row) throws SQLException {
    return new Device(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getLong(6));
  }
}
