package dev.letterlint.server.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL for all tests of a run, which ends with it. Where LETTERLINT_POSTGRES is
 * "required" it must start; elsewhere tests are skipped without it.
 */
public final class Postgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final EmbeddedPostgres RUNNING = started();

  private Postgres() {}

  public static boolean runs() {
    return RUNNING != null;
  }

  /** The URL of an empty database. */
  public static String freshDatabase() {
    String name = "letterlint" + DATABASES.incrementAndGet();
    run("create database " + name);
    return url("postgres", name);
  }

  static String url(String user, String database) {
    return url(RUNNING.getPort(), user, database);
  }

  static String url(int port, String user, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=" + user;
  }

  public static void run(String statement) {
    try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
        Statement run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException failed) {
      throw new AssertionError(statement, failed);
    }
  }

  /** Its binaries are unpacked once, into the build's folder. */
  static EmbeddedPostgres.Builder builder() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "postgres")).toAbsolutePath();
    return EmbeddedPostgres.builder().setOverrideWorkingDirectory(folder.toFile());
  }

  private static EmbeddedPostgres started() {
    try {
      return builder().start();
    } catch (IOException | RuntimeException cannot) {
      if ("required".equals(System.getenv("LETTERLINT_POSTGRES"))) {
        throw new IllegalStateException("PostgreSQL must run here and does not start", cannot);
      }
      System.err.println("Tests on PostgreSQL are skipped: " + cannot);
      return null;
    }
  }
}
