package dev.letterlint.server.storage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where PostgreSQL is and who asks it: a JDBC URL, what to connect with beside it, and all that
 * both say. Reads JDBC's way of writing it, and libpq's, which most hosts hand out. Its sentences
 * never show the password.
 */
record PostgresUrl(String jdbc, Properties own, Properties parsed) {

  private static final String JDBC = "jdbc:postgresql:";

  /** Reads the setting, or says how it is written. */
  static PostgresUrl of(String setting) {
    String given = setting.trim();
    for (String scheme : new String[] {"postgres://", "postgresql://"}) {
      if (given.startsWith(scheme)) {
        return ofLibpq(given.substring(scheme.length()));
      }
    }
    return checked(given, new Properties());
  }

  private static PostgresUrl ofLibpq(String rest) {
    int slash = rest.indexOf('/');
    int at = rest.lastIndexOf('@', slash < 0 ? rest.length() : slash);
    Properties properties = new Properties();
    if (at >= 0) {
      String[] owner = rest.substring(0, at).split(":", 2);
      PGProperty.USER.set(properties, decoded(owner[0]));
      if (owner.length == 2) {
        PGProperty.PASSWORD.set(properties, decoded(owner[1]));
      }
    }
    return checked(JDBC + "//" + rest.substring(at + 1), properties);
  }

  private static PostgresUrl checked(String jdbc, Properties own) {
    Properties parsed = jdbc.startsWith(JDBC) ? Driver.parseURL(jdbc, own) : null;
    if (parsed == null) {
      throw malformed(null);
    }
    // What the URL itself says goes before these.
    PGProperty.TCP_KEEP_ALIVE.set(own, true);
    PGProperty.APPLICATION_NAME.set(own, "letterlint");
    return new PostgresUrl(jdbc, own, parsed);
  }

  /** In a URL's user and password a plus is a plus. */
  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw malformed(broken);
    }
  }

  private static CannotOpen malformed(Throwable cause) {
    return new CannotOpen(
        "LETTERLINT_DATABASE_URL takes postgresql://USER:PASSWORD@HOST:5432/DATABASE (special"
            + " characters as %40 and so on) or jdbc:postgresql://HOST:5432/DATABASE?user=…&password=…;"
            + " leave it out to keep the data in a file.",
        cause);
  }

  String place() {
    return PGProperty.PG_HOST.getOrDefault(parsed) + ":" + PGProperty.PG_PORT.getOrDefault(parsed);
  }

  String user() {
    return PGProperty.USER.getOrDefault(parsed);
  }

  String database() {
    return PGProperty.PG_DBNAME.getOrDefault(parsed);
  }

  @Override
  public String toString() {
    return place() + "/" + database();
  }
}
