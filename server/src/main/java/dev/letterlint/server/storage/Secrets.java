package dev.letterlint.server.storage;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/** Keys that the server makes for itself once and keeps with its data. */
public final class Secrets {

  private static final int BYTES = 32;

  private final Database database;

  public Secrets(Database database) {
    this.database = database;
  }

  /** The secret of this name: 32 random bytes, made when first asked for. */
  public CompletableFuture<byte[]> get(String name) {
    return database.write(sql -> HexFormat.of().parseHex(made(sql, name)));
  }

  private static String made(Sql sql, String name) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    sql.run(
        "insert into secret (name, value) values (?, ?) on conflict (name) do nothing",
        name,
        HexFormat.of().formatHex(fresh));
    return sql.one(row -> row.getString(1), "select value from secret where name = ?", name);
  }
}
