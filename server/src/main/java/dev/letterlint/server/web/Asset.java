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

  /** Takes the bytes as they are: whoever gave them leaves them alone from now on. */
  public Asset(MediaType type, byte[] bytes) {
    this(type, bytes, () -> {});
  }

  /** The same, with something to run whenever it is asked for. */
  public Asset(MediaType type, byte[] bytes, Runnable served) {
    this.type = type;
    this.bytes = bytes;
    this.served = served;
    this.etag = "\"" + sha256(bytes) + "\"";
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

  void served() {
    served.run();
  }

  String etag() {
    return etag;
  }
}
