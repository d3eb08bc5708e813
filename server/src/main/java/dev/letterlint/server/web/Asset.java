package dev.letterlint.server.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file as it is served: its bytes, their type, and a strong ETag that is their hash. */
public final class Asset {

  private final MediaType type;
  private final byte[] bytes;
  private final String etag;
  private final Runnable served;
  private final byte[] packed;

  /** Takes the bytes as they are: whoever gave them leaves them alone from now on. */
  public Asset(MediaType type, byte[] bytes) {
    this(type, bytes, () -> {});
  }

  /** The same, with something to run whenever it is asked for. */
  public Asset(MediaType type, byte[] bytes, Runnable served) {
    this(type, bytes, null, served);
  }

  private Asset(MediaType type, byte[] bytes, byte[] packed, Runnable served) {
    this.type = type;
    this.bytes = bytes;
    this.packed = packed;
    this.served = served;
    // What goes over the wire in two forms has a weak tag.
    this.etag = (packed == null ? "" : "W/") + "\"" + sha256(bytes) + "\"";
  }

  /**
   * A file whose path names its content and so never changes; {@code packed} is the same by gzip.
   */
  public static Asset unchanging(MediaType type, byte[] bytes, byte[] packed) {
    return new Asset(type, bytes, packed, () -> {});
  }

  /** The file as it lies; its name tells the type. */
  public static Asset read(Resource file) throws IOException {
    return new Asset(type(file), file.getContentAsByteArray());
  }

  private static MediaType type(Resource file) {
    MediaType type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  MediaType type() {
    return type;
  }

  /** The bytes themselves: whoever takes them only reads them. */
  byte[] bytes() {
    return bytes;
  }

  /** The bytes by gzip, or null where the file is always sent as it is. */
  byte[] packed() {
    return packed;
  }

  void served() {
    served.run();
  }

  String etag() {
    return etag;
  }
}
