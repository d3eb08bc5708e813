package dev.letterlint.server.access;

import dev.letterlint.server.storage.Database;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Makes accounts and paired devices for tests, past the pages. */
public final class People {

  public static final String PASSWORD = "correct horse battery";

  private static final String BCRYPT = new BCryptPasswordEncoder(4).encode(PASSWORD);

  private final Database database;
  private final Pairings pairings;

  public People(Database database, Pairings pairings) {
    this.database = database;
    this.pairings = pairings;
  }

  /** A new account with the password above. */
  public Account account() {
    String name = "person " + UUID.randomUUID();
    String id =
        database
            .write(
                sql -> {
                  String account = Accounts.add(sql, name, 0);
                  sql.run("update account set password = ? where id = ?", BCRYPT, account);
                  return account;
                })
            .join();
    return new Account(id, name, BCRYPT, 0, false);
  }

  /** The token of a new device. */
  public String device(Account account, String name) {
    return token(pairings, account.id(), name);
  }

  static String token(Pairings pairings, String account, String name) {
    Pairings.Begun begun = pairings.begin(name, "192.0.2.1", false).join();
    pairings.approve(account, begun.code()).join();
    return pairings.collect(begun.secret()).join().token();
  }
}
