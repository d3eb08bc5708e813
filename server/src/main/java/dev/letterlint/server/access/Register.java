package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.storage.SqlStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * The people of this server as its owner may look after them: what they use and may use, and
 * whether they are let in. It reads no text, and does nothing to the owner's own account.
 */
@Component
public final class Register {

  private static final String PERSON =
      "select a.id, a.name, a.created, a.suspended is not null,"
          + " (select count(*) from device d where d.account = a.id and d.revoked is null),"
          + " (select max(d.seen) from device d where d.account = a.id and d.revoked is null),"
          + " coalesce(h.live, 0), coalesce(h.bytes, 0), a.max_records, a.max_bytes"
          + " from account a left join head h on h.account = a.id";

  private final Database database;
  private final Accounts accounts;
  private final Devices devices;
  private final Clock clock;

  public Register(Database database, Accounts accounts, Devices devices, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.devices = devices;
    this.clock = clock;
  }

  /** At most so many people, by name, from this name on. */
  public CompletableFuture<List<Person>> from(String name, int limit) {
    return database.read(
        sql ->
            sql.all(
                Register::person,
                PERSON + " where a.name >= ? order by a.name limit ?",
                name,
                limit));
  }

  /** The person of this account, or null. */
  public CompletableFuture<Person> get(String id) {
    return database.read(sql -> sql.one(Register::person, PERSON + " where a.id = ?", id));
  }

  /** Sets what the person may hold, null for the server's usual quota. Whether there is one. */
  public CompletableFuture<Boolean> setQuota(String id, Person.Own quota, String address) {
    return change(
        id,
        Event.Kind.QUOTA_SET,
        address,
        sql ->
            sql.run(
                "update account set max_records = ?, max_bytes = ? where id = ? and name <> ?",
                quota.records(),
                quota.bytes(),
                id,
                Accounts.FIRST));
  }

  /** Lets nobody in any more, from the next request on. Whether there was somebody to suspend. */
  public CompletableFuture<Boolean> suspend(String id, String address) {
    return change(
        id,
        Event.Kind.SUSPENDED,
        address,
        sql ->
            sql.run(
                "update account set suspended = ? where id = ? and name <> ? and suspended is null",
                clock.millis(),
                id,
                Accounts.FIRST));
  }

  /** The reverse. */
  public CompletableFuture<Boolean> resume(String id, String address) {
    return change(
        id,
        Event.Kind.RESUMED,
        address,
        sql ->
            sql.run(
                "update account set suspended = null where id = ? and suspended is not null", id));
  }

  /**
   * Removes all of a person but the hashes of the devices' tokens; the owner's own list of events
   * keeps the name. Whether there was one.
   */
  public CompletableFuture<Boolean> remove(String owner, String id, String address) {
    return database
        .write(sql -> removed(sql, owner, id, address))
        .whenComplete((done, failed) -> devices.forgetAll());
  }

  private boolean removed(Sql sql, String owner, String id, String address) {
    Person person = sql.one(Register::person, PERSON + " where a.id = ?", id);
    if (person == null || person.isServersOwner()) {
      return false;
    }
    accounts.delete(sql, id);
    Audit.write(sql, owner, new Event(clock.millis(), Event.Kind.REMOVED, person.name(), address));
    return true;
  }

  private interface Change {
    int run(Sql sql);
  }

  /** A push that is under way comes before, or learns of it. */
  private CompletableFuture<Boolean> change(
      String id, Event.Kind kind, String address, Change change) {
    return database
        .write(
            sql -> {
              boolean changed = change.run(sql) == 1;
              if (changed) {
                SqlStore.lock(sql, id);
                Audit.write(sql, id, new Event(clock.millis(), kind, "", address));
              }
              return changed;
            })
        .whenComplete((changed, failed) -> devices.forgetAll());
  }

  private static Person person(ResultSet row) throws SQLException {
    Person.Use use =
        new Person.Use(row.getInt(5), Sql.longOrNull(row, 6), row.getLong(7), row.getLong(8));
    return new Person(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        row.getBoolean(4),
        use,
        new Person.Own(Sql.longOrNull(row, 9), Sql.longOrNull(row, 10)));
  }
}
