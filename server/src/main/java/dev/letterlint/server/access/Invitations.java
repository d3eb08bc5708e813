package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Sql;
import dev.letterlint.server.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The only way to an account for anybody but the server's owner: a link that works once and within
 * a week. Of the link only its hash is kept.
 */
@Component
public final class Invitations {

  public static final Duration LIFETIME = Duration.ofDays(7);

  private static final int MOST_OPEN = 100;
  private static final int LONGEST_NOTE = 60;
  private static final String COLUMNS = "hash, whom, expires";

  private final Database database;
  private final Accounts accounts;
  private final Clock clock;

  public Invitations(Database database, Accounts accounts, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A new link; {@code whom} is for the owner's own list. */
  public CompletableFuture<String> invite(String owner, String whom, String address) {
    String note = checked(whom == null ? "" : whom.strip());
    String link = Secret.fresh();
    return database.write(
        sql -> {
          add(sql, owner, new Invitation(Secret.hash(link), note, expires()));
          Audit.write(sql, owner, event(Event.Kind.INVITED, note, address));
          return link;
        });
  }

  /** Those that would still be taken, the oldest first. */
  public CompletableFuture<List<Invitation>> open() {
    return database.read(
        sql ->
            sql.all(
                Invitations::invitation,
                "select " + COLUMNS + " from invitation where expires > ? order by expires, hash",
                clock.millis()));
  }

  /** Whether there was one to withdraw. */
  public CompletableFuture<Boolean> withdraw(String owner, String id, String address) {
    return database.write(
        sql -> {
          String whom =
              sql.one(
                  row -> row.getString(1),
                  "delete from invitation where hash = ? returning whom",
                  id);
          if (whom != null) {
            Audit.write(sql, owner, event(Event.Kind.WITHDREW, whom, address));
          }
          return whom != null;
        });
  }

  public CompletableFuture<Boolean> isGood(String link) {
    return database.read(sql -> isGood(sql, link));
  }

  /**
   * Makes the account and spends the link. Why not, in a sentence for a person, or an empty text;
   * null where the link is not good. Slow on purpose: not for an event loop.
   */
  public CompletableFuture<String> accept(
      String link, String name, String password, String address) {
    String hash = accounts.encoded(password);
    return database.write(sql -> accepted(sql, link, name, hash, address));
  }

  private String accepted(Sql sql, String link, String name, String password, String address) {
    if (!isGood(sql, link)) {
      return null;
    }
    if (sql.one(row -> true, "select 1 from account where name = ?", name) != null) {
      return PersonName.taken();
    }
    sql.run("delete from invitation where hash = ?", Secret.hash(link));
    long now = clock.millis();
    String id = Accounts.add(sql, name, now);
    sql.run("update account set password = ?, password_set = ? where id = ?", password, now, id);
    Audit.write(sql, id, event(Event.Kind.JOINED, "", address));
    return "";
  }

  private void add(Sql sql, String owner, Invitation invitation) {
    sql.run("delete from invitation where expires <= ?", clock.millis());
    long open = sql.one(row -> row.getLong(1), "select count(*) from invitation");
    if (open >= MOST_OPEN) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "too-many-invitations",
          MOST_OPEN + " invitations are open: withdraw one first.");
    }
    sql.run(
        "insert into invitation (account, " + COLUMNS + ") values (?, ?, ?, ?)",
        owner,
        invitation.id(),
        invitation.whom(),
        invitation.expires());
  }

  private boolean isGood(Sql sql, String link) {
    return sql.one(
            row -> true,
            "select 1 from invitation where hash = ? and expires > ?",
            Secret.hash(link),
            clock.millis())
        != null;
  }

  private long expires() {
    return clock.millis() + LIFETIME.toMillis();
  }

  private Event event(Event.Kind kind, String about, String address) {
    return new Event(clock.millis(), kind, about, address);
  }

  private static String checked(String whom) {
    if (whom.length() > LONGEST_NOTE || whom.codePoints().anyMatch(Character::isISOControl)) {
      throw new Refusal(
          HttpStatus.BAD_REQUEST,
          "bad-request",
          "Write at most " + LONGEST_NOTE + " characters about whom it is for.");
    }
    return whom;
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(row.getString(1), row.getString(2), row.getLong(3));
  }
}
