package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;

final class PostgresUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example:6432/snippets?user=ann&password=p%40s%2Bs",
        "postgres://ann:p%40s+s@db.example:6432/snippets",
        "postgresql://ann:p@s+s@db.example:6432/snippets?sslmode=require"
      })
  void readsJdbcsAndLibpqsWayOfWritingIt(String setting) {
    PostgresUrl url = PostgresUrl.of(setting);
    assertEquals("db.example:6432", url.place());
    assertEquals("ann", url.user());
    assertEquals("snippets", url.database());
    assertEquals("p@s+s", PGProperty.PASSWORD.getOrDefault(url.parsed()));
    assertFalse(url.toString().contains("p@s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://ann:secret@db.example/snippets",
        "jdbc:sqlite:secret.db",
        "secret",
        "postgres://ann:%zzsecret@db.example/snippets",
        "jdbc:postgresql://db.example:secret/snippets"
      })
  void saysHowItIsWrittenAndNotWhatWasGiven(String setting) {
    CannotOpen refused = assertThrows(CannotOpen.class, () -> PostgresUrl.of(setting));
    assertTrue(refused.getMessage().startsWith("LETTERLINT_DATABASE_URL takes postgresql://"));
    assertFalse(refused.getMessage().contains("secret"));
  }

  @Test
  void aBlankOneIsNone() {
    assertFalse(Databases.isNamed(" "));
    assertFalse(Databases.isNamed(null));
  }
}
