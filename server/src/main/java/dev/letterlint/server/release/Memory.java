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
      List<String> words = List.of(Files.readString(file).strip().split(" "));
      return new Succession(
          Integer.parseInt(words.get(0)),
          Integer.parseInt(words.get(1)),
          words.get(2),
          words.subList(3, words.size()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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
