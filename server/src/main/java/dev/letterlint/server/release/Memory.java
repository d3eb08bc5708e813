package dev.letterlint.server.release;

import dev.letterlint.release.Succession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where versions stand, in a file of one line: epoch, version, hash, and the keys revoked. */
final class Memory {

  private Memory() {}

  static Succession read(Path file) {
    try {
      return parse(List.of(Files.readString(file).strip().split(" ")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IllegalStateException(
          file
              + " is damaged: it must hold an epoch, a version and a hash. Put it back from a backup,"
              + " or move it away to begin with the releases in the drop folder.",
          damaged);
    }
  }

  private static Succession parse(List<String> words) {
    return new Succession(
        Integer.parseInt(words.get(0)),
        Integer.parseInt(words.get(1)),
        words.get(2),
        words.subList(3, words.size()));
  }

  static void write(Path file, Succession succession) throws IOException {
    StringBuilder line = new StringBuilder();
    line.append(succession.epoch()).append(' ').append(succession.version()).append(' ');
    line.append(succession.sha256());
    succession.revoked().forEach(key -> line.append(' ').append(key));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, line.append('\n'));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
