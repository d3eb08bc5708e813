package dev.letterlint.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes secrets of 256 random bits, and the hashes by which alone they are kept. */
final class Secret {

  private static final int BYTES = 32;
  private static final String DEVICE_TOKEN = "letterlint_";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Letters that nobody mistakes for one another and that spell no word: RFC 8628, section 6.1. */
  private static final String CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int CODE_LENGTH = 8;

  private Secret() {}

  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return base64(bytes);
  }

  static String freshCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
    }
    return code.toString();
  }

  /** The token that a pairing's secret leads to: always the same, so a lost answer is repeated. */
  static String deviceToken(String pairingSecret) {
    return DEVICE_TOKEN + base64(sha256("device token of " + pairingSecret));
  }

  static String hash(String secret) {
    return HexFormat.of().formatHex(sha256(secret));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
