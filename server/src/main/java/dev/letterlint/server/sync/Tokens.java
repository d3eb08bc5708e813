package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Position;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes a position as a token that only this server can make, for one account: base64url of seq,
 * chain and a MAC.
 */
public final class Tokens {

  private static final String MAC = "HmacSHA256";
  private static final int CHAIN_BYTES = 32;
  private static final int PAYLOAD_BYTES = Long.BYTES + CHAIN_BYTES;
  private static final int MAC_BYTES = 16;
  private static final int LETTERS = (PAYLOAD_BYTES + MAC_BYTES) * 8 / 6 + 1;

  private final SecretKeySpec key;

  /** {@code secret}: at least 16 random bytes, kept with the data. */
  public Tokens(byte[] secret) {
    key = new SecretKeySpec(secret, MAC);
  }

  String seal(String account, Position position) {
    ByteBuffer bytes = ByteBuffer.allocate(PAYLOAD_BYTES + MAC_BYTES);
    bytes.putLong(position.seq()).put(HexFormat.of().parseHex(position.chain()));
    bytes.put(mac(account, bytes.array()), 0, MAC_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** What a token says; one that was edited, or made elsewhere, is of another history. */
  Position open(String account, String token) {
    byte[] bytes = decoded(token);
    byte[] mac = Arrays.copyOfRange(bytes, PAYLOAD_BYTES, bytes.length);
    if (!MessageDigest.isEqual(mac, Arrays.copyOf(mac(account, bytes), MAC_BYTES))) {
      throw new HistoryChanged();
    }
    byte[] chain = Arrays.copyOfRange(bytes, Long.BYTES, PAYLOAD_BYTES);
    return new Position(ByteBuffer.wrap(bytes).getLong(), HexFormat.of().formatHex(chain));
  }

  private static byte[] decoded(String token) {
    if (token.length() != LETTERS) {
      throw new HistoryChanged();
    }
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      throw new HistoryChanged();
    }
  }

  private byte[] mac(String account, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      mac.update(bytes, 0, PAYLOAD_BYTES);
      return mac.doFinal(account.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
