package dev.letterlint.extension.background;

import dev.letterlint.release.Checking;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Installation.Stored;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.rule.Data;
import java.util.function.Function;

/**
 * Asks the connected server for newer rules when it is time, and takes what passes every gate. One
 * release at a time; whatever goes wrong, what is there goes on.
 */
final class Updates {

  private static final double EVERY_MS = 6 * 3_600_000.0;
  private static final double SPREAD = 0.25;
  private static final int LONGEST_BREAK_SECONDS = 6 * 3_600;

  /** What it needs of the script around it. */
  interface Surroundings extends Arrival.Surroundings {
    boolean isConnected();

    Memory memory();

    /** Keeps it; {@code then} runs when it is on the disk, and not when it could not be. */
    void remember(Memory next, Runnable then);

    /** The rules in use are others now. */
    void flipped();

    /** Look again after so many seconds, though nobody asks. */
    void again(int seconds);

    /** From 0 to 1. */
    double chance();
  }

  private final Surroundings here;
  private final ReleaseSource source;
  private final PackStore store;
  private final Seals seals;
  private final Arrival arrival;
  private boolean isAtWork;
  private int told;
  private int toldMeanwhile;
  private Manifest manifest;
  private String etag;

  /** Whose rules were asked for. */
  private String askedOf;

  Updates(
      Surroundings here,
      ReleaseSource source,
      PackStore store,
      Seals seals,
      Function<Data, Checking> gates) {
    this.here = here;
    this.source = source;
    this.store = store;
    this.seals = seals;
    this.arrival = new Arrival(seals, here, gates, this::refused);
  }

  /** Asks where it is time to. */
  void look() {
    if (here.memory().asked().isDue(here.now())) {
      ask();
    }
  }

  /** The server says which version it has; asked at once where that is news. */
  void told(int version) {
    if (isAtWork) {
      toldMeanwhile = version;
    } else if (version != here.memory().asked().version() && isWelcome()) {
      told = version;
      ask();
    }
  }

  /** The server asked to be left alone, or could not be reached, a while ago. */
  private boolean isWelcome() {
    Asked asked = here.memory().asked();
    return asked.failures() == 0 || asked.isDue(here.now());
  }

  private void ask() {
    if (isAtWork || !here.isConnected() || !here.memory().installation().wantsUpdates()) {
      return;
    }
    isAtWork = true;
    askedOf = here.memory().source();
    String known = here.memory().asked().etag();
    source.manifest(
        known, (status, bytes, tag, retryAfter) -> manifest(known, status, bytes, tag, retryAfter));
  }

  private void manifest(String known, int status, Object bytes, String tag, int retryAfter) {
    manifest = null;
    etag = tag;
    if (status == 200 && bytes != null) {
      arrival.manifest(bytes, here.memory().succession(), this::take);
    } else if (status == 304 && !known.isEmpty()) {
      etag = known;
      dealtWith(here.memory());
    } else if (status == 404) {
      // The server has no release: all stay with the rules they came with.
      done(here.memory().with(here.memory().asked().dealtWith("", 0)));
    } else if (status == ReleaseSource.TOO_LONG) {
      refused(new Refused(Gate.SIZE, "The manifest is too long"));
    } else {
      later(retryAfter);
    }
  }

  private void take(Manifest next) {
    manifest = next;
    Memory memory = here.memory();
    boolean isThere = memory.installation().active().sha256().equals(next.sha256());
    boolean isForOthers = !next.reaches(memory.drawn(next.sha256()));
    if (isThere || isForOthers || memory.installation().shuns(next.sha256())) {
      dealtWith(memory);
    } else {
      source.pack(next.sha256(), next.size(), this::pack);
    }
  }

  private void pack(int status, Object bytes, String tag, int retryAfter) {
    if (status == 200 && bytes != null) {
      arrival.pack(bytes, manifest, () -> write(bytes));
    } else if (status == ReleaseSource.TOO_LONG) {
      refused(new Refused(Gate.SIZE, "The pack has more bytes than the manifest says"));
    } else {
      later(retryAfter);
    }
  }

  private void write(Object bytes) {
    store.write(
        manifest.sha256(),
        bytes,
        fault -> {
          if (fault.isEmpty()) {
            store.read(manifest.sha256(), this::readBack);
          } else {
            later(0);
          }
        });
  }

  private void readBack(Object bytes) {
    if (bytes == null) {
      later(0);
      return;
    }
    seals.sha256(
        bytes,
        hash -> {
          if (hash.equals(manifest.sha256())) {
            flip();
          } else {
            later(0);
          }
        });
  }

  /** Everything is on the disk: one write more, and it is in use. */
  private void flip() {
    Memory memory = here.memory();
    Stored next = new Stored(manifest.sha256(), manifest.epoch(), manifest.version(), here.now());
    // The person may have chosen otherwise while it was checked.
    Memory flipped =
        memory.installation().wantsUpdates()
            ? memory
                .with(memory.installation().flippedTo(next))
                .with(memory.succession().after(manifest))
                .refused(null)
                .noticed(null)
            : memory;
    finish(
        flipped.with(scheduled(flipped.asked().dealtWith(etag, manifest.version()))),
        here::flipped);
  }

  private void refused(Refused why) {
    int version = manifest == null ? 0 : manifest.version();
    Memory.Told told = new Memory.Told(why.gate().word(), why.getMessage(), version, here.now());
    dealtWith(here.memory().refused(told));
  }

  /** Another answer than this one has to come before anything is done again. */
  private void dealtWith(Memory memory) {
    int known = told > 0 ? told : memory.asked().version();
    int version = manifest == null ? known : manifest.version();
    done(memory.with(memory.asked().dealtWith(etag, version)));
  }

  private void done(Memory memory) {
    finish(memory.with(scheduled(memory.asked())), () -> {});
  }

  private Asked scheduled(Asked asked) {
    double part = 1 - SPREAD + 2 * SPREAD * here.chance();
    return asked.next(here.now() + EVERY_MS * part, 0);
  }

  private void later(int retryAfter) {
    Asked asked = here.memory().asked();
    Backoff backoff = new Backoff(asked.failures());
    int asks = Math.min(retryAfter, LONGEST_BREAK_SECONDS);
    int seconds = backoff.fail(here.chance(), asks);
    double due = here.now() + 1_000.0 * seconds;
    finish(here.memory().with(asked.next(due, backoff.failures())), () -> here.again(seconds));
  }

  private void finish(Memory memory, Runnable then) {
    isAtWork = false;
    told = 0;
    if (!memory.source().equals(askedOf)) {
      // The server or the agreement is another one meanwhile: nothing of this is theirs.
      look();
      return;
    }
    here.remember(
        memory,
        () -> {
          then.run();
          int news = toldMeanwhile;
          toldMeanwhile = 0;
          if (news > 0) {
            told(news);
          }
        });
  }
}
