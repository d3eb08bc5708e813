package dev.letterlint.pack;

import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The pack that ships inside this jar, for the JVM. */
public final class BuiltInPack {

  private static final String RESOURCE = "/dev/letterlint/pack.json";

  private BuiltInPack() {}

  /** Reads the pack, with its examples, from the class path. */
  public static Pack read() {
    return PackReader.read(JsonData.read(bytes()));
  }

  /** The pack's exact bytes, as they are hashed and served. */
  public static byte[] bytes() {
    try (InputStream in = BuiltInPack.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is missing: build with Maven, not from an IDE");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
