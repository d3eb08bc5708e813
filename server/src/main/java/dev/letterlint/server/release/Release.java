package dev.letterlint.server.release;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import dev.letterlint.rule.Pack;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A release that passed every gate: its signed manifest, exactly as it came, and its content. */
public record Release(byte[] signed, Manifest manifest, byte[] content, Pack pack) {

  /** Where the content that a manifest names is got from. */
  public interface Content {
    byte[] of(Manifest manifest);
  }

  /**
   * Looks at the signature first and at the content last.
   *
   * @throws Refused at the first gate it does not pass
   */
  public static Release open(
      byte[] signed, Content source, TrustedKeys keys, Succession succession) {
    SignedText text = SignedText.read(signed);
    boolean byBackup = keys.checkSigned(text, succession.revoked());
    Manifest manifest = Manifest.read(ReleaseContent.read(text.content()));
    succession.check(manifest, byBackup);
    byte[] content = source.of(manifest);
    manifest.checkContent(content.length, sha256(content));
    Pack pack = ReleaseContent.check(content, keys.isOfTeam());
    manifest.checkNames(pack);
    return new Release(signed, manifest, content, pack);
  }

  /** In lower case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
