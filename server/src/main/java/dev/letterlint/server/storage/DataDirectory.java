package dev.letterlint.server.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where this person's data is kept: a directory that nobody else can look into. */
public final class DataDirectory {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private DataDirectory() {}

  /**
   * The platform's place for a person's data: XDG_DATA_HOME or ~/.local/share, Application Support,
   * or LOCALAPPDATA.
   */
  public static Path usual(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return under(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/letterlint");
    }
    return under(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
  }

  /** The directory that a person named, or the usual one where that is blank. */
  public static Path chosen(String named) {
    Path directory =
        named == null || named.isBlank()
            ? usual(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")))
            : Path.of(named).toAbsolutePath();
    return prepared(directory);
  }

  /** The database in a data directory. */
  public static Path database(Path directory) {
    return directory.resolve("letterlint.db");
  }

  /** Makes the directory with mode 0700, or holds one that is there to that mode. */
  public static Path prepared(Path directory) {
    try {
      return Files.isDirectory(directory) ? checked(directory) : made(directory);
    } catch (IOException failed) {
      throw new CannotOpen(
          "The data directory "
              + directory
              + " cannot be made ("
              + failed.getMessage()
              + "): set LETTERLINT_DATA to a directory that can.",
          failed);
    }
  }

  private static Path under(String named, Path otherwise) {
    // A relative XDG path is to be ignored: https://specifications.freedesktop.org/basedir-spec/
    boolean usable = named != null && Path.of(named).isAbsolute();
    return (usable ? Path.of(named) : otherwise).resolve("letterlint");
  }

  private static Path made(Path directory) throws IOException {
    if (!posix(directory.getFileSystem().supportedFileAttributeViews())) {
      return Files.createDirectories(directory);
    }
    Path parent = directory.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    return Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
  }

  private static Path checked(Path directory) throws IOException {
    if (posix(directory.getFileSystem().supportedFileAttributeViews())
        && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(directory))) {
      throw new CannotOpen("Others can look into your data; run: chmod 700 " + directory);
    }
    return directory;
  }

  private static boolean posix(Set<String> views) {
    return views.contains("posix");
  }
}
