package dev.letterlint.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a data directory for one server at a time. The system lets go of it when the process ends,
 * however it ends.
 */
public final class DataLock implements AutoCloseable {

  private final Path directory;
  private final FileChannel channel;

  private DataLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /** What is kept. */
  public Path directory() {
    return directory;
  }

  /** Takes the directory, or says that somebody else has it. */
  public static DataLock take(Path directory) {
    try {
      FileChannel channel =
          FileChannel.open(
              directory.resolve("letterlint.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      return taken(channel, directory);
    } catch (IOException failed) {
      throw new CannotOpen("The data directory " + directory + " cannot be written.", failed);
    }
  }

  private static DataLock taken(FileChannel channel, Path directory) throws IOException {
    if (locked(channel) == null) {
      channel.close();
      throw new CannotOpen(
          "Another Letterlint server uses "
              + directory
              + ": stop it first, or set LETTERLINT_DATA to another directory.");
    }
    return new DataLock(directory, channel);
  }

  private static FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
