package dev.letterlint.release;

import dev.letterlint.rule.Data;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackException;
import java.util.List;
import java.util.Set;

/**
 * What an author signs: one release of one pack, by the SHA-256 and the size in bytes of its exact
 * content. {@code rollout} is the percentage of installations that take it; {@code revoked} are
 * keys that are good for nothing from this epoch on.
 */
public record Manifest(
    String packId,
    int epoch,
    int version,
    String sha256,
    int size,
    int rollout,
    List<String> revoked) {

  public static final int FORMAT = 1;

  /** Of a pack as it is delivered, before it is unpacked by the transport. */
  public static final int MOST_PACKED_BYTES = 256 << 10;

  /** Of a pack's content. */
  public static final int MOST_BYTES = 1 << 20;

  private static final int HASH_LETTERS = 64;
  private static final Set<String> FIELDS =
      Set.of("format", "packId", "epoch", "version", "sha256", "size", "rollout", "revoked");

  /**
   * The manifest that {@code root} describes.
   *
   * @throws Refused when it is none
   */
  public static Manifest read(Data root) {
    try {
      return checked(new Fields("The manifest", root));
    } catch (PackException wrong) {
      throw new Refused(Gate.FORM, wrong.getMessage());
    }
  }

  private static Manifest checked(Fields fields) {
    fields.allow(FIELDS);
    if (fields.number("format", 0) != FORMAT) {
      throw fields.wrong("is of another format than " + FORMAT);
    }
    Manifest manifest =
        new Manifest(
            fields.text("packId"),
            fields.number("epoch", 0),
            fields.number("version", 0),
            fields.text("sha256"),
            fields.number("size", 0),
            fields.number("rollout", 100),
            fields.texts("revoked"));
    if (!isHash(manifest.sha256) || manifest.epoch < 1 || manifest.version < 1) {
      throw fields.wrong("wants a SHA-256 in lower case, and numbers from 1 on");
    }
    if (manifest.size < 1 || manifest.size > MOST_BYTES) {
      throw new Refused(Gate.SIZE, "The pack has more than " + MOST_BYTES + " bytes");
    }
    if (manifest.rollout > 100) {
      throw fields.wrong("wants at most 100 in 'rollout'");
    }
    return manifest;
  }

  /** Refuses other content than the one that was signed for; {@code hash} is of {@code bytes}. */
  public void checkContent(int bytes, String hash) {
    if (bytes != size || !hash.equals(sha256)) {
      throw new Refused(Gate.CONTENT, "The pack is not the one that the manifest was signed for");
    }
  }

  /** Refuses a pack that says otherwise of itself. */
  public void checkNames(Pack pack) {
    if (!pack.id().equals(packId) || pack.version() != version) {
      throw new Refused(Gate.CONTENT, "The manifest speaks of another pack or version");
    }
  }

  private static boolean isHash(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return text.length() == HASH_LETTERS;
  }

  /**
   * Whether an installation takes part, by a number from 0 to 99 that it drew from an id of its own
   * and this release, and that it tells nobody.
   */
  public boolean reaches(int drawn) {
    return drawn < rollout;
  }
}
