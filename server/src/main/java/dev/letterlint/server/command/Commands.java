package dev.letterlint.server.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.letterlint.server.access.Accounts;
import dev.letterlint.server.access.Devices;
import dev.letterlint.server.storage.Backup;
import dev.letterlint.server.storage.CannotOpen;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/** The commands on the data: backup, restore, link, password. */
public final class Commands {

  public static final int DONE = 0;
  public static final int FAILED = 1;

  private final String data;
  private final String databaseUrl;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * {@code data} names the data directory, or is blank or null for the usual one; {@code
   * databaseUrl} a PostgreSQL database that is used instead of the file there, or is null.
   */
  public Commands(
      String data, String databaseUrl, InputStream in, PrintStream out, PrintStream err) {
    // What the libraries log on the way is not what was asked for, and a failure is told once.
    log(Logger.ROOT_LOGGER_NAME, Level.WARN);
    log("org.flywaydb", Level.OFF);
    log("com.zaxxer.hikari", Level.OFF);
    this.data = data;
    this.databaseUrl = databaseUrl;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  public int backup(String file) {
    return done(
        () -> {
          checkIsFile("pg_dump");
          new Backup(directory()).write(Path.of(file));
          out.println("All data is in " + file + ". Whoever has the file can read it.");
        });
  }

  public int restore(String file) {
    return done(
        () -> {
          checkIsFile("pg_restore");
          Path former = new Backup(directory()).restore(Path.of(file));
          out.println("The data is that of " + file + "." + kept(former));
        });
  }

  /** A new one-time link; {@code address} is where the server answers. */
  public int link(String address) {
    return done(
        () -> {
          String link = onAccounts(accounts -> accounts.makeLink().join());
          out.println("Set the owner's password within a day: " + address + "/owner/link/" + link);
        });
  }

  /** Reads the password from the standard input. */
  public int password() {
    return done(
        () -> {
          err.println("The owner's new password:");
          String password = line();
          String reason = Accounts.reason(password);
          if (reason != null) {
            throw new IllegalArgumentException(reason);
          }
          onAccounts(accounts -> accounts.setPassword(password).join());
          out.println("The password is set.");
        });
  }

  private static void log(String name, Level level) {
    ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
  }

  private void checkIsFile(String otherwise) {
    if (Databases.isNamed(databaseUrl)) {
      throw new IllegalArgumentException(
          "LETTERLINT_DATABASE_URL keeps the data in PostgreSQL: use " + otherwise + " there.");
    }
  }

  private Path directory() {
    return DataDirectory.chosen(data);
  }

  private <T> T onAccounts(Function<Accounts, T> work) {
    try (Database database = Databases.open(databaseUrl, directory())) {
      return work.apply(
          new Accounts(database, new Devices(database, Clock.systemUTC()), Clock.systemUTC()));
    }
  }

  private String line() {
    try {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line = lines.readLine();
      return line == null ? "" : line;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String kept(Path former) {
    return former == null ? "" : " What was there before is in " + former + ".";
  }

  private int done(Runnable work) {
    try {
      work.run();
      return DONE;
    } catch (CannotOpen | IllegalArgumentException why) {
      err.println("letterlint: " + why.getMessage());
      return FAILED;
    } finally {
      out.flush();
      err.flush();
    }
  }
}
