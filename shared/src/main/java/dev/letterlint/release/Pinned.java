package dev.letterlint.release;

import java.util.Collection;

/**
 * What the two keys are called whose releases are taken: the active one, and the backup, which is
 * kept offline and alone may begin an epoch and revoke the other. A team has one key only.
 */
public record Pinned(String active, String backup) {

  private static final String NONE = "";

  /** The one key of a team: nobody begins an epoch or revokes it. */
  public static Pinned ofTeam(String key) {
    return new Pinned(key, NONE);
  }

  /**
   * Whether it is said to be signed by the backup key; the signature itself is looked at by others.
   *
   * @throws Refused unless it is one of the two, and was not revoked
   */
  public boolean isByBackup(String key, Collection<String> revoked) {
    boolean isByBackup = !key.equals(NONE) && key.equals(backup);
    if (!isByBackup && !key.equals(active)) {
      throw new Refused(Gate.KEY, "Nobody here knows the key " + key);
    }
    if (revoked.contains(key)) {
      throw new Refused(Gate.KEY, "The key " + key + " was revoked");
    }
    return isByBackup;
  }

  /** That the signature is not of these bytes. */
  public static Refused notSigned() {
    return new Refused(Gate.SIGNATURE, "The signature is not one of these bytes");
  }
}
