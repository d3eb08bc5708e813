package dev.letterlint.release;

/**
 * Which pack an installation lints with, and which one it goes back to: the active one, the last
 * that was good, the built-in one, which is always complete. A pack that nothing was linted with
 * yet is on trial. Nothing here changes; each step gives the next state, to be stored as a whole.
 */
public record Installation(
    Stored active, Stored former, Trial trial, Choice choice, Failed failed) {

  /** A pack that lies in the store; {@code since} is when it came into use, in milliseconds. */
  public record Stored(String sha256, int epoch, int version, double since) {

    /** Stands for the built-in pack. */
    public static final Stored BUILT_IN = new Stored("", 0, 0, 0);

    public boolean isBuiltIn() {
      return sha256.isEmpty();
    }
  }

  /** How far the active pack has come. */
  public enum Trial {
    /** Switched on, and no page has it yet. */
    WAITING,
    /** A page has it and has not told how its first text went. */
    UNDER_WAY,
    /** A text was linted with it. */
    PASSED
  }

  /** What the person wants. */
  public enum Choice {
    NEWEST,
    /** Stay with what is there. */
    PINNED,
    BUILT_IN
  }

  /**
   * The pack that was gone back from, and how often; one that may be tried no more is left alone.
   */
  public record Failed(String sha256, int times) {

    static final Failed NONE = new Failed("", 0);
    private static final int MOST = 3;
  }

  /** Before the first release. */
  public static final Installation FRESH =
      new Installation(Stored.BUILT_IN, Stored.BUILT_IN, Trial.PASSED, Choice.NEWEST, Failed.NONE);

  /** The pack to lint with. */
  public Stored inUse() {
    return choice == Choice.BUILT_IN ? Stored.BUILT_IN : active;
  }

  /** Whether newer releases are asked for. */
  public boolean wantsUpdates() {
    return choice == Choice.NEWEST;
  }

  /** Whether a pack has failed too often to be tried once more. */
  public boolean shuns(String sha256) {
    return failed.sha256.equals(sha256) && failed.times >= Failed.MOST;
  }

  /** Switches to a pack that lies in the store. */
  public Installation flippedTo(Stored next) {
    Stored good = trial == Trial.PASSED ? active : former;
    return new Installation(next, good, Trial.WAITING, choice, failed);
  }

  /** A page lints with it from now on. */
  public Installation handedOut() {
    return trial == Trial.WAITING ? with(Trial.UNDER_WAY) : this;
  }

  /** A page has linted a text with that pack. */
  public Installation linted(String sha256) {
    return active.sha256.equals(sha256) && trial != Trial.PASSED ? with(Trial.PASSED) : this;
  }

  /** A page that was at its first text when everything ended never told how it went. */
  public Installation started() {
    return trial == Trial.UNDER_WAY ? fallenBack(1) : this;
  }

  /** That pack has thrown, or has taken too long too often. */
  public Installation broken(String sha256) {
    boolean isInUse = !active.isBuiltIn() && active.sha256.equals(sha256);
    return isInUse ? fallenBack(Failed.MOST) : this;
  }

  /** The stored pack is not there or is not what it was. */
  public Installation lost() {
    return new Installation(former, Stored.BUILT_IN, Trial.PASSED, choice, failed);
  }

  /** This version of the extension has rules that are as new as the stored ones, or newer. */
  public Installation overtaken(int epoch, int version) {
    boolean isOld = active.epoch < epoch || (active.epoch == epoch && active.version <= version);
    return isOld && !active.isBuiltIn()
        ? new Installation(Stored.BUILT_IN, Stored.BUILT_IN, Trial.PASSED, choice, failed)
        : this;
  }

  /** The person's word; a choice of the built-in rules forgets nothing. */
  public Installation chosen(Choice wanted) {
    return new Installation(active, former, trial, wanted, failed);
  }

  /** The person goes back to the former pack and stays there. */
  public Installation back() {
    return new Installation(former, Stored.BUILT_IN, Trial.PASSED, Choice.PINNED, failed);
  }

  private Installation with(Trial next) {
    return new Installation(active, former, next, choice, failed);
  }

  private Installation fallenBack(int times) {
    boolean isKnown = failed.sha256.equals(active.sha256);
    Failed again = new Failed(active.sha256, (isKnown ? failed.times : 0) + times);
    return new Installation(former, Stored.BUILT_IN, Trial.PASSED, choice, again);
  }
}
