package dev.letterlint.server.access;

import dev.letterlint.server.storage.Sql;

/** Writes people and paired devices straight into the tables, past a server's doors. */
public final class Crowd {

  private Crowd() {}

  /** The id of a new account. */
  public static String account(Sql sql, String name) {
    return Accounts.add(sql, name, System.currentTimeMillis());
  }

  /** The token of a new device. */
  public static String device(Sql sql, String account, String name) {
    String token = Secret.deviceToken(Secret.fresh());
    long now = System.currentTimeMillis();
    Devices.add(sql, new Device(Secret.hash(token), account, name, "192.0.2.1", now, now));
    return token;
  }
}
