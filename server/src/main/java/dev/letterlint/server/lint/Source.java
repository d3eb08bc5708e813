package dev.letterlint.server.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A text as a file or the standard input holds it, character by character: line ends stay as they
 * are, and bytes that are not UTF-8 are refused, for every offset counts from the first one.
 */
record Source(String name, String text) {

  static final String STANDARD_INPUT = "-";

  static Source read(String name, InputStream in) throws BadUsage {
    return new Source(name, decode(name, bytes(name, in)));
  }

  private static byte[] bytes(String name, InputStream in) throws BadUsage {
    try {
      return name.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(file(name));
    } catch (IOException unreadable) {
      throw new BadUsage(name + " cannot be read: " + unreadable.getMessage());
    }
  }

  private static Path file(String name) throws BadUsage {
    Path path = path(name);
    if (Files.notExists(path)) {
      throw new BadUsage(name + " does not exist; name text files, or - for the standard input");
    }
    if (Files.isDirectory(path)) {
      throw new BadUsage(name + " is a folder; name the text files in it");
    }
    return path;
  }

  private static Path path(String name) throws BadUsage {
    try {
      return Path.of(name);
    } catch (InvalidPathException notAName) {
      throw new BadUsage(name + " is not a file name here: " + notAName.getReason());
    }
  }

  private static String decode(String name, byte[] bytes) throws BadUsage {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never takes fewer bytes than UTF-16 takes units.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      throw new BadUsage(
          name + " is not UTF-8 from byte " + in.position() + " on; save it as UTF-8");
    }
    return out.flip().toString();
  }
}
