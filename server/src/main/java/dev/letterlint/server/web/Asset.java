package dev.letterlint.server.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/** A file as it is served: its bytes, their type, and a strong ETag that is their hash. */
public final class Asset {

  private final MediaType type;
  private final byte[] bytes;
  private final String etag;

  public Asset(MediaType type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
    this.etag = "\"" + sha256(bytes) + "\"";
  }

  MediaType type() {
    return type;
  }

  /** The bytes themselves: whoever takes them only reads them. */
  byte[] bytes() {
    return bytes;
  }

  String etag() {
    return etag;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
