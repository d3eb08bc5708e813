package dev.letterlint.server.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Copies a database as it is at one moment into one file, and puts such a file in its place. */
public final class Backup {

  private static final List<String> FILES =
      List.of("letterlint.db", "letterlint.db-wal", "letterlint.db-shm");

  private final Path directory;

  /** {@code directory} holds the data. */
  public Backup(Path directory) {
    this.directory = directory;
  }

  /** Writes the copy, also while a server runs; the file must not be there yet. */
  public void write(Path file) {
    Path database = DataDirectory.database(directory);
    if (!Files.exists(database)) {
      throw new CannotOpen("There is no data in " + directory + " yet.");
    }
    try {
      // Empty and for its owner alone, before anything is in it.
      Files.createFile(file, ownerOnly(file));
      copy(database, file);
      flush(file);
    } catch (FileAlreadyExistsException there) {
      throw new CannotOpen(file + " is there already: name a new file.", there);
    } catch (IOException | SQLException failed) {
      throw new CannotOpen("The backup cannot be written: " + failed.getMessage(), failed);
    }
  }

  /**
   * Puts the backup in the place of the data, which is kept beside it. Where that is, or null where
   * there was none.
   */
  public Path restore(Path file) {
    check(file);
    try (DataLock lock = DataLock.take(directory)) {
      Path fresh = lock.directory().resolve("letterlint.db.restoring");
      Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
      flush(fresh);
      Path former = setAside();
      Files.move(fresh, DataDirectory.database(directory), StandardCopyOption.ATOMIC_MOVE);
      return former;
    } catch (IOException failed) {
      throw new CannotOpen("The backup cannot be put in place: " + failed.getMessage(), failed);
    }
  }

  private static void copy(Path database, Path file) throws SQLException {
    try (Connection connection = open(database);
        PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
      vacuum.setString(1, file.toAbsolutePath().toString());
      vacuum.execute();
    }
  }

  /** A copy that cannot be read, or is none of ours, replaces nothing. */
  private static void check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CannotOpen("There is no file " + file + ".");
    }
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      String verdict = text(statement, "pragma integrity_check");
      if (!"ok".equals(verdict)) {
        throw new CannotOpen(file + " is damaged (" + verdict + "); the data stays as it is.");
      }
      text(statement, "select max(seq) from head");
    } catch (SQLException failed) {
      throw new CannotOpen(
          file + " is no backup of Letterlint (" + failed.getMessage() + ").", failed);
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private Path setAside() throws IOException {
    if (!Files.exists(DataDirectory.database(directory))) {
      return null;
    }
    String now =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .format(LocalDateTime.now(ZoneId.systemDefault()));
    Path aside = Files.createDirectory(directory.resolve("before-restore-" + now));
    for (String name : FILES) {
      if (Files.exists(directory.resolve(name))) {
        Files.move(directory.resolve(name), aside.resolve(name));
      }
    }
    return aside;
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
