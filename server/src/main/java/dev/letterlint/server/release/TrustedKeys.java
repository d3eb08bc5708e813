package dev.letterlint.server.release;

import dev.letterlint.pack.BuildKeys;
import dev.letterlint.release.Pinned;
import java.security.PublicKey;
import java.util.Collection;

/**
 * Whose releases are taken: those signed by the active key, and by the backup key, which is kept
 * offline and alone may begin an epoch and revoke the other. A team has no backup key, and its
 * packs have to pass narrower gates.
 */
public record TrustedKeys(PublicKey active, PublicKey backup) {

  /** The keys that this build was made with. */
  public static TrustedKeys ofThisBuild() {
    return of(BuildKeys.active(), BuildKeys.backup(), BuildKeys.isRelease());
  }

  /** A build for others refuses the keys that anybody can sign with. */
  public static TrustedKeys of(String active, String backup, boolean isRelease) {
    BuildKeys.check(isRelease, active, backup);
    return new TrustedKeys(Keys.readPublic(active), Keys.readPublic(backup));
  }

  /** The one key of a team, as a PEM file has it. */
  public static TrustedKeys ofTeam(String key) {
    return new TrustedKeys(Keys.readPublic(key), null);
  }

  boolean isOfTeam() {
    return backup == null;
  }

  private Pinned pinned() {
    String name = Keys.name(active);
    return isOfTeam() ? Pinned.ofTeam(name) : new Pinned(name, Keys.name(backup));
  }

  /** Whether it is signed by the backup key; refused unless by one of the two that is good. */
  boolean checkSigned(SignedText text, Collection<String> revoked) {
    boolean byBackup = pinned().isByBackup(text.key(), revoked);
    if (!Keys.isSignedBy(text, byBackup ? backup : active)) {
      throw Pinned.notSigned();
    }
    return byBackup;
  }
}
