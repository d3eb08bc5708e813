package dev.letterlint.extension.background;

import dev.letterlint.sync.Bodies;
import dev.letterlint.sync.Held;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.MassChange;
import dev.letterlint.sync.Notice;
import dev.letterlint.sync.Outbox;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Replica;
import dev.letterlint.sync.Request;
import dev.letterlint.sync.Round;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one sync at a time, each step on the disk before the next. This script may end at any point:
 * the next one begins a new round with what is on the disk.
 */
final class SyncLoop {

  /** What a person says to a change of very much at once. */
  enum Consent {
    NOT_ASKED,
    ACCEPT,
    KEEP_MINE
  }

  /** What it needs of the script around it. */
  interface Surroundings {
    /** The replica of the space in use. */
    Replica replica();

    /** The name that copies carry. */
    String device();

    boolean isConnected();

    /** The server knows this device no more. */
    void unpaired(String why);

    /** Sync again after so many seconds, though nobody asks. */
    void again(int seconds);

    /** Something that is shown may have changed. */
    void changed();

    /** The message of that name for a person, with values in it. */
    String words(String name, String... values);

    /** The same for a number of things. */
    String words(String name, int count);

    /** From 0 to 1. */
    double chance();

    /** Milliseconds of some clock that goes on steadily. */
    double now();
  }

  private final Surroundings here;
  private final Disk disk;
  private final Wire wire;
  private final Ids ids;
  private final Bodies bodies;
  private final Backoff backoff = new Backoff();
  private final List<Notice> notices = new ArrayList<>();
  private Round round;
  private Consent consent = Consent.NOT_ASKED;
  private boolean isWanted;
  private boolean isOffline;
  private double quietUntil;
  private String needs = "";
  private MassChange massChange;

  SyncLoop(Surroundings here, Disk disk, Wire wire, Ids ids, Bodies bodies) {
    this.here = here;
    this.disk = disk;
    this.wire = wire;
    this.ids = ids;
    this.bodies = bodies;
  }

  /** Syncs now, or once more after the sync that is under way. */
  void sync() {
    if (!here.isConnected() || here.now() < quietUntil) {
      return;
    }
    if (round != null) {
      isWanted = true;
      return;
    }
    isWanted = false;
    round = new Round(here.replica(), ids, bodies, here.device());
    step();
  }

  /** A person's word to what {@link #massChange} tells of. */
  void decide(Consent word) {
    consent = word;
    sync();
  }

  /** The space in use is another one: what is under way is of no use any more. */
  void forget() {
    round = null;
    isOffline = false;
    isWanted = false;
    needs = "";
    massChange = null;
    consent = Consent.NOT_ASKED;
    notices.clear();
  }

  /** A change of very much at once that waits for a person, or null. */
  MassChange massChange() {
    return massChange;
  }

  /** What the person should hear of, since this script began. */
  List<Notice> notices() {
    return notices;
  }

  /** In a few words, for a person. */
  String state() {
    int waiting = 0;
    String refused = "";
    for (Held held : new Outbox(here.replica(), ids).waiting()) {
      waiting += held.queue().size();
      String reason = held.queue().get(0).reason();
      refused = reason == null ? refused : reason;
    }
    if (!needs.isEmpty() || !refused.isEmpty()) {
      return here.words("sync_needsYou", needs.isEmpty() ? refused : needs);
    }
    if (!here.isConnected()) {
      return here.words("sync_savedHere");
    }
    return waiting == 0
        ? here.words(isOffline ? "sync_offline" : "sync_synced")
        : here.words(isOffline ? "sync_offlineWith" : "sync_syncingWith", waiting);
  }

  private void pulled(Pulled page) {
    round.pulled(page);
    if (round.massChange() != null && consent == Consent.ACCEPT) {
      round.accept();
    } else if (round.massChange() != null && consent == Consent.KEEP_MINE) {
      round.keepMine();
    }
    step();
  }

  private void pushed(Pushed answer) {
    round.pushed(answer);
    step();
  }

  private void refused(Refusal refusal) {
    switch (refusal.kind()) {
      case HISTORY_CHANGED -> {
        round.historyChanged();
        step();
      }
      case UNPAIRED -> {
        end("");
        here.unpaired(refusal.sentence());
      }
      case NEEDS_PERSON -> {
        end(refusal.sentence());
        comeAgain(refusal);
      }
      case LATER -> {
        isOffline = true;
        end("");
        comeAgain(refusal);
      }
    }
  }

  private void step() {
    Request next = round.next();
    Round stepping = round;
    disk.commit(fault -> stepped(stepping, next, fault));
  }

  private void stepped(Round stepping, Request next, String fault) {
    if (stepping != round) {
      return;
    }
    if (!fault.isEmpty()) {
      end(here.words("sync_diskFault", fault));
    } else if (next != null) {
      wire.send(next, new Ear(stepping));
    } else {
      finish();
    }
  }

  private void finish() {
    massChange = round.massChange();
    isOffline = false;
    backoff.succeed();
    end(massChange == null ? "" : question(massChange));
  }

  private void end(String what) {
    notices.addAll(round.notices());
    needs = what;
    consent = Consent.NOT_ASKED;
    round = null;
    here.changed();
    if (isWanted && !isOffline) {
      sync();
    }
  }

  private void comeAgain(Refusal refusal) {
    quietUntil = here.now() + 1000.0 * refusal.afterSeconds();
    here.again(backoff.fail(here.chance(), refusal.afterSeconds()));
  }

  private String question(MassChange change) {
    return here.words(
        "sync_massChange",
        String.valueOf(change.deleted().size()),
        String.valueOf(change.replaced().size()),
        String.valueOf(change.before().size()));
  }

  /** Hears the answer for one round; one that comes after its end goes nowhere. */
  private final class Ear implements Wire.Listener {
    private final Round asking;

    Ear(Round asking) {
      this.asking = asking;
    }

    @Override
    public void pulled(Pulled page) {
      if (asking == round) {
        SyncLoop.this.pulled(page);
      }
    }

    @Override
    public void pushed(Pushed answer) {
      if (asking == round) {
        SyncLoop.this.pushed(answer);
      }
    }

    @Override
    public void refused(Refusal refusal) {
      if (asking == round) {
        SyncLoop.this.refused(refusal);
      }
    }
  }
}
