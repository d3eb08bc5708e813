package dev.letterlint.release;

import java.util.ArrayList;
import java.util.List;

/**
 * What an installation remembers of the releases it has taken: where versions stand, so that nobody
 * is led back, and which keys are good for nothing any more.
 */
public record Succession(int epoch, int version, String sha256, List<String> revoked) {

  /** Versions may be skipped, but not so many that there would soon be none left. */
  public static final int LONGEST_JUMP = 1_000;

  /** Before the first release: that which is built in. */
  public static Succession of(int epoch, int version) {
    return new Succession(epoch, version, "", List.of());
  }

  /**
   * Refuses a release that is older than what is there, another one of the same version, or far
   * ahead. {@code byBackup}: signed by the backup key, which alone may begin an epoch and revoke.
   */
  public void check(Manifest next, boolean byBackup) {
    if (!byBackup && (next.epoch() != epoch || !revoked.containsAll(next.revoked()))) {
      throw new Refused(Gate.KEY, "Only the backup key begins an epoch and revokes a key");
    }
    if (next.epoch() < epoch) {
      throw older(next);
    }
    if (next.epoch() == epoch) {
      checkVersion(next);
    }
    int from = next.epoch() == epoch ? version : 0;
    if (next.epoch() - epoch > LONGEST_JUMP || next.version() - from > LONGEST_JUMP) {
      throw new Refused(
          Gate.VERSION, "Version " + next.version() + " is too far ahead of " + version);
    }
  }

  private void checkVersion(Manifest next) {
    if (next.version() < version) {
      throw older(next);
    }
    if (next.version() == version && !next.sha256().equals(sha256)) {
      throw new Refused(
          Gate.VERSION, "Version " + version + " is there already with other content");
    }
  }

  private Refused older(Manifest next) {
    return new Refused(
        Gate.VERSION,
        "Version " + next.version() + " of epoch " + next.epoch() + " is older than what is there");
  }

  /** Whether this is the release that is there. */
  public boolean isAt(Manifest manifest) {
    return manifest.epoch() == epoch && manifest.version() == version;
  }

  /** What to remember once a release was taken. */
  public Succession after(Manifest taken) {
    List<String> keys = new ArrayList<>(revoked);
    for (String key : taken.revoked()) {
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    return new Succession(taken.epoch(), taken.version(), taken.sha256(), keys);
  }
}
