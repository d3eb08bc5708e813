package dev.letterlint.server.release;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Ed25519 keys as files in PEM, and what is done with them. A key is called by a hash of it. */
public final class Keys {

  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final int NAME_BYTES = 8;

  private Keys() {}

  public static KeyPair fresh() {
    return carefully(() -> KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
  }

  /** The private key of a PEM file. */
  public static PrivateKey readPrivate(String pem) {
    byte[] der = der(pem, PRIVATE);
    return carefully(
        () -> KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der)));
  }

  /** The public key of a PEM file. */
  public static PublicKey readPublic(String pem) {
    byte[] der = der(pem, PUBLIC);
    return carefully(
        () -> KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der)));
  }

  public static String write(PrivateKey key) {
    return pem(key.getEncoded(), PRIVATE);
  }

  public static String write(PublicKey key) {
    return pem(key.getEncoded(), PUBLIC);
  }

  /** What a key is called in signatures: 16 hexadecimal digits of its SHA-256. */
  public static String name(PublicKey key) {
    byte[] hash = carefully(() -> MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
    return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
  }

  /** Signs these bytes by a key whose public half is called {@code name}. */
  public static SignedText sign(byte[] content, PrivateKey key, String name) {
    byte[] signature =
        carefully(
            () -> {
              Signature signing = Signature.getInstance(ALGORITHM);
              signing.initSign(key);
              signing.update(content);
              return signing.sign();
            });
    return new SignedText(name, signature, content);
  }

  static boolean isSignedBy(SignedText text, PublicKey key) {
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initVerify(key);
      signing.update(text.content());
      return signing.verify(text.signature());
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static byte[] der(String pem, String what) {
    String begin = "-----BEGIN " + what + "-----";
    int from = pem.indexOf(begin);
    int to = pem.indexOf("-----END " + what + "-----");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("there is no " + what + " in it");
    }
    return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
  }

  private static String pem(byte[] der, String what) {
    byte[] end = "\n".getBytes(StandardCharsets.US_ASCII);
    String letters = Base64.getMimeEncoder(64, end).encodeToString(der);
    return "-----BEGIN " + what + "-----\n" + letters + "\n-----END " + what + "-----\n";
  }

  private interface Step<T> {
    T run() throws GeneralSecurityException;
  }

  private static <T> T carefully(Step<T> step) {
    try {
      return step.run();
    } catch (GeneralSecurityException unusable) {
      throw new IllegalArgumentException("is no Ed25519 key: " + unusable.getMessage(), unusable);
    }
  }
}
