package dev.letterlint.server.storage;

import java.nio.file.Path;

/** Chooses the database: the PostgreSQL that is named, or else the file in the data directory. */
public final class Databases {

  private Databases() {}

  /** {@code url}: LETTERLINT_DATABASE_URL, null or blank where that is not set. */
  public static Database open(String url, Path directory) {
    return isNamed(url)
        ? PostgresDatabase.open(PostgresUrl.of(url))
        : SqliteDatabase.open(DataDirectory.database(directory));
  }

  /** Whether the data lies elsewhere than in the data directory. */
  public static boolean isNamed(String url) {
    return url != null && !url.isBlank();
  }
}
