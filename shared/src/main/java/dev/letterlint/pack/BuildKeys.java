package dev.letterlint.pack;

import dev.letterlint.release.DevelopmentKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public keys that a build carries: whose releases of rules its server and its extension take.
 * A build for others refuses those that everybody can sign with, wherever it reads them.
 */
public final class BuildKeys {

  private static final String FOLDER = "/release/";
  private static final int NAME_BYTES = 8;

  private BuildKeys() {}

  /** Whether this is a build for others. */
  public static boolean isRelease() {
    return isRelease(text("build.txt"));
  }

  /** The same by what the build has written into {@code release/build.txt}. */
  public static boolean isRelease(String build) {
    return build.strip().equals("release");
  }

  /** The key whose releases are taken, in PEM. */
  public static String active() {
    return text("active.pem");
  }

  /** The key that is kept offline, in PEM. */
  public static String backup() {
    return text("backup.pem");
  }

  /**
   * Refuses keys that a build cannot be made with.
   *
   * @throws IllegalStateException with what to do
   */
  public static void check(boolean isRelease, String... pems) {
    for (String pem : pems) {
      if (isRelease && DevelopmentKeys.NAMES.contains(name(pem))) {
        throw new IllegalStateException(
            "A release takes no development keys: build it with"
                + " -Dletterlint.release.keys=FOLDER, of active.pem and backup.pem");
      }
    }
  }

  private static String name(String pem) {
    try {
      byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(der);
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String text(String name) {
    try (InputStream in = BuildKeys.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "There is no "
                + name
                + ": -Dletterlint.release.keys=FOLDER takes a folder with"
                + " active.pem and backup.pem");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
