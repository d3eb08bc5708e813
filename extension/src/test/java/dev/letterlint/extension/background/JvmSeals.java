package dev.letterlint.extension.background;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Pinned;
import dev.letterlint.rule.Data;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;

/** The JVM's cryptography in the place of the browser's, with two keys made for it. */
final class JvmSeals implements Seals {

  static final String ACTIVE = "active";
  static final String BACKUP = "backup";

  private final Pinned pinned;
  private final KeyPair active = fresh();
  private final KeyPair backup = fresh();

  JvmSeals() {
    this(new Pinned(ACTIVE, BACKUP));
  }

  JvmSeals(Pinned pinned) {
    this.pinned = pinned;
  }

  private static KeyPair fresh() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A signed file of these bytes. */
  byte[] sign(String key, String text) {
    try {
      Signature signing = Signature.getInstance("Ed25519");
      signing.initSign((key.equals(BACKUP) ? backup : active).getPrivate());
      signing.update(text.getBytes(StandardCharsets.UTF_8));
      String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
      return ("letterlint-signed 1 " + key + " " + signature + "\n" + text)
          .getBytes(StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void pinned(Consumer<Pinned> then) {
    then.accept(pinned);
  }

  @Override
  public int length(Object bytes) {
    return ((byte[]) bytes).length;
  }

  @Override
  public String line(Object bytes, int most) {
    String text = new String((byte[]) bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    return end < 0 || end > most ? null : text.substring(0, end);
  }

  @Override
  public String text(Object bytes, int from) {
    try {
      byte[] rest = Arrays.copyOfRange((byte[]) bytes, from, length(bytes));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(rest)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  @Override
  public void isSigned(
      Object bytes, int from, String signature, String key, Consumer<Boolean> then) {
    PublicKey by = (key.equals(BACKUP) ? backup : active).getPublic();
    boolean isSigned;
    try {
      Signature checking = Signature.getInstance("Ed25519");
      checking.initVerify(by);
      checking.update((byte[]) bytes, from, length(bytes) - from);
      isSigned = checking.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      isSigned = false;
    }
    then.accept(isSigned);
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void sha256(Object bytes, Consumer<String> then) {
    then.accept(hash((byte[]) bytes));
  }

  @Override
  public Data parse(String json) {
    return ReleaseContent.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
