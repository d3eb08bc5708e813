package dev.letterlint.server.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disk with a cache that the power takes away: each file as it was flushed last, in a directory
 * of its own, and what came since.
 */
final class Platter {

  private interface Change {
    void on(FileChannel file) throws IOException;
  }

  private final Path flushed;
  private final Map<Path, List<Change>> cached = new HashMap<>();

  Platter(Path flushed) {
    this.flushed = flushed;
  }

  void write(Path file, long offset, byte[] bytes) {
    cache(file, channel -> channel.write(ByteBuffer.wrap(bytes), offset));
  }

  void truncate(Path file, long size) {
    cache(file, channel -> channel.truncate(size));
  }

  void flush(Path file) {
    apply(cached.getOrDefault(file, List.of()), flushed.resolve(file.getFileName()));
    cached.remove(file);
  }

  void remove(Path file) {
    cached.remove(file);
    try {
      Files.deleteIfExists(flushed.resolve(file.getFileName()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The files as the power leaves them now. With a chance, some of what was cached had reached the
   * disk by itself; null for none.
   */
  void leaveIn(Path directory, Chance torn) throws IOException {
    try (var files = Files.newDirectoryStream(flushed)) {
      for (Path file : files) {
        Path left = directory.resolve(file.getFileName());
        Files.copy(file, left, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (torn != null) {
      cached.forEach((file, all) -> apply(some(all, torn), directory.resolve(file.getFileName())));
    }
  }

  private static List<Change> some(List<Change> all, Chance chance) {
    return all.stream().filter(change -> chance.in100(50)).toList();
  }

  private void cache(Path file, Change change) {
    cached.computeIfAbsent(file, path -> new ArrayList<>()).add(change);
  }

  private static void apply(List<Change> changes, Path file) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (Change change : changes) {
        change.on(channel);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
