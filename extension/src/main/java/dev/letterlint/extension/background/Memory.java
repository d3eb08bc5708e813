package dev.letterlint.extension.background;

import dev.letterlint.release.Installation;
import dev.letterlint.release.Succession;

/**
 * All that this installation remembers of rules: stored as a whole, so that what it lints with and
 * what it may take next never disagree. {@code source} is whose rules they are: empty for the
 * official ones, else the server and the key that a person agreed to; {@code id} is drawn by chance
 * and never leaves the machine; {@code refusal} and {@code notice} are what a person is told last,
 * or null.
 */
record Memory(
    Installation installation,
    Succession succession,
    Asked asked,
    String source,
    String id,
    Told refusal,
    Told notice) {

  /** A sentence for a person: the gate or empty, the version or 0, and the moment. */
  record Told(String gate, String sentence, int version, double at) {}

  /** Of an installation that has only the rules it came with. */
  static Memory fresh(int epoch, int version, String source, String id) {
    return new Memory(
        Installation.FRESH, Succession.of(epoch, version), Asked.NEVER, source, id, null, null);
  }

  /** A new version of the extension brings rules that may be newer than those that were taken. */
  Memory overtaken(int epoch, int version) {
    Memory next = with(installation.overtaken(epoch, version));
    boolean isNewer =
        epoch > succession.epoch()
            || (epoch == succession.epoch() && version > succession.version());
    return isNewer
        ? next.with(new Succession(epoch, version, "", succession.revoked())).with(Asked.NEVER)
        : next;
  }

  Memory with(Installation next) {
    return new Memory(next, succession, asked, source, id, refusal, notice);
  }

  Memory with(Asked next) {
    return new Memory(installation, succession, next, source, id, refusal, notice);
  }

  Memory with(Succession next) {
    return new Memory(installation, next, asked, source, id, refusal, notice);
  }

  Memory refused(Told what) {
    return new Memory(installation, succession, asked, source, id, what, notice);
  }

  Memory noticed(Told what) {
    return new Memory(installation, succession, asked, source, id, refusal, what);
  }

  /** Whether a rollout has come to this installation; nobody else can tell. */
  int drawn(String sha256) {
    return Math.floorMod((id + sha256).hashCode(), 100);
  }
}
