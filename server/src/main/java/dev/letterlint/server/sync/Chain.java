package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Position;
import dev.letterlint.sync.Op;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ties each revision to all before it, so that a restored or emptied server is noticed. */
final class Chain {

  private static final HexFormat HEX = HexFormat.of();

  private Chain() {}

  /** SHA-256 over the chain before, rev, id, digest of the body and whether it deletes. */
  static Position next(Position before, Op op) {
    MessageDigest digest = sha256();
    String body = op.body() == null ? "" : op.body();
    byte[] bodyDigest = digest.digest(body.getBytes(StandardCharsets.UTF_8));
    digest.update(HEX.parseHex(before.chain()));
    digest.update(HEX.parseHex(op.rev()));
    digest.update(HEX.parseHex(op.id()));
    digest.update(bodyDigest);
    digest.update((byte) (op.deleted() ? 1 : 0));
    return new Position(before.seq() + 1, HEX.formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
