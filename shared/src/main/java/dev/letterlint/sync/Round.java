package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sync from beginning to end, without the wire: it says what to ask and takes the answers.
 * Store the replica after every step; a round may be dropped at any point and a new one begun.
 */
public final class Round {

  /** A server whose history changes this often in one round is left alone until the next. */
  private static final int RESTARTS = 3;

  private final Replica replica;
  private final Ids ids;
  private final Bodies bodies;
  private final String device;

  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private final List<Record> pages = new ArrayList<>();
  private List<Op> sent = List.of();
  private String cursor;
  private int restarts;
  private boolean pulling = true;
  private boolean pushed;
  private MassChange massChange;

  /** {@code device} is the name that copies carry. */
  public Round(Replica replica, Ids ids, Bodies bodies, String device) {
    this.replica = replica;
    this.ids = ids;
    this.bodies = bodies;
    this.device = device;
    this.cursor = replica.since();
  }

  /** What to ask now, or null: all is in sync, or {@link #massChange} waits for a person. */
  public Request next() {
    if (massChange != null || restarts > RESTARTS) {
      return null;
    }
    if (pulling) {
      return new Request.Pull(cursor, replica.witness(), Limits.PULL_RECORDS);
    }
    sent = new Outbox(replica, ids).batch(refused);
    if (!sent.isEmpty()) {
      pushed = true;
      return new Request.Push(replica.witness(), sent);
    }
    return pushed ? lastPull() : null;
  }

  /** What the pushes left behind, or what others wrote meanwhile. */
  private Request lastPull() {
    pushed = false;
    beginPull();
    return next();
  }

  public void pulled(Pulled page) {
    pages.addAll(page.records());
    cursor = page.token();
    if (page.more()) {
      return;
    }
    MassChange change = MassChange.between(replica, applied(new ArrayList<>()));
    if (change.needsConsent()) {
      massChange = change;
    } else {
      accept();
    }
  }

  public void pushed(Pushed answer) {
    Merge merge = new Merge(replica, bodies, device, notices);
    for (int i = 0; i < sent.size(); i++) {
      Result result = answer.results().get(i);
      if (result.status() == Status.REJECTED) {
        refused.add(result.rev());
      }
      merge.settle(sent.get(i), result);
    }
    replica.witnessed(answer.token());
  }

  /** The server's history is not the one that was read: read all of it and reconcile. */
  public void historyChanged() {
    restarts++;
    replica.readNothing();
    beginPull();
  }

  /** Why the round stopped, or null. */
  public MassChange massChange() {
    return massChange;
  }

  /** A person agrees to the mass change. */
  public void accept() {
    finishPull(applied(notices));
  }

  /** A person wants what was here: it is written again, on top of the change. */
  public void keepMine() {
    Replica draft = applied(notices);
    Outbox outbox = new Outbox(draft, ids);
    for (Held held : MassChange.between(replica, draft).affected()) {
      outbox.edit(held.id(), held.body());
    }
    finishPull(draft);
  }

  /** What a person should be told of; grows until the round is over. */
  public List<Notice> notices() {
    return notices;
  }

  private void beginPull() {
    pulling = true;
    pages.clear();
    cursor = replica.since();
  }

  private void finishPull(Replica draft) {
    replica.become(draft);
    pages.clear();
    pulling = false;
    massChange = null;
  }

  /** The replica as the pull would leave it; edits made while a person was asked are in it. */
  private Replica applied(List<Notice> told) {
    Replica draft = replica.draft();
    Merge merge = new Merge(draft, bodies, device, told);
    if (replica.since() == null) {
      new Reconcile(draft, merge).with(pages);
    } else {
      follow(draft, merge);
    }
    draft.readTo(cursor);
    return draft;
  }

  /** An op that waits is merged when it is pushed; until then nothing takes its place. */
  private void follow(Replica draft, Merge merge) {
    for (Record record : pages) {
      Held known = draft.get(record.id());
      Held held = known == null ? Held.fresh(record.id(), Type.SNIPPET) : known;
      if (held.queues(record.rev())) {
        merge.written(held, record.rev(), record);
      } else if (!held.waiting()) {
        merge.take(held, record);
      }
    }
  }
}
