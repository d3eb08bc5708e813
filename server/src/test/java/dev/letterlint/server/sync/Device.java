package dev.letterlint.server.sync;

import dev.letterlint.sync.Held;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Outbox;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Replica;
import dev.letterlint.sync.Request;
import dev.letterlint.sync.Round;
import dev.letterlint.sync.TestBodies;
import dev.letterlint.sync.Type;
import java.util.ArrayList;
import java.util.List;

/** A real client on a wire that fails as it is told; its worker may be killed at any step. */
final class Device {

  private static final int STEPS = 40;

  private final String name;
  private final Answers server;
  private final Chance chance;
  private final Ids ids;
  private final List<Request.Push> sent = new ArrayList<>();
  private Disk disk = new Disk();
  private Replica replica = new Replica();

  Device(String name, Answers server, Chance chance) {
    this.name = name;
    this.server = server;
    this.chance = chance;
    this.ids = new Ids(chance::bits, () -> 0);
  }

  /** A machine made from a copy of this one's disk. */
  Device twin(String twinsName) {
    Device twin = new Device(twinsName, server, chance);
    twin.disk = disk.copy();
    twin.replica = disk.load();
    return twin;
  }

  List<Held> live() {
    return replica.live();
  }

  List<Held> live(Type type) {
    return live().stream().filter(held -> held.type() == type).toList();
  }

  boolean waits() {
    return !outbox().waiting().isEmpty();
  }

  void add(String text) {
    outbox().add(TestBodies.of(Type.SNIPPET, text));
    disk.store(replica);
  }

  void set(Type type, String key, String text) {
    outbox().set(type, key, TestBodies.of(type, text));
    disk.store(replica);
  }

  void edit(Held held, String text) {
    outbox().edit(held.id(), TestBodies.of(held.type(), text));
    disk.store(replica);
  }

  void delete(Held held) {
    outbox().delete(held.id());
    disk.store(replica);
  }

  void wipe() {
    disk = new Disk();
    replica = new Replica();
  }

  /** Something the wire kept and delivers now, long after; its answer goes nowhere. */
  void repeatOldRequest() {
    if (!sent.isEmpty()) {
      repeat(chance.oneOf(sent));
    }
  }

  void sync() {
    sync(0);
  }

  /** {@code faults}: chances in 100 for each fault of each step. */
  void sync(int faults) {
    Round round = new Round(replica, ids, new TestBodies(), name);
    for (int step = 0; step < STEPS; step++) {
      Request request = round.next();
      disk.store(replica);
      if (request == null || chance.in100(faults)) {
        break;
      }
      if (!answered(round, request, faults)) {
        break;
      }
      disk.store(replica);
    }
    if (faults > 0) {
      replica = disk.load();
    }
  }

  /** Whether the worker lived to see the answer. */
  private boolean answered(Round round, Request request, int faults) {
    try {
      if (request instanceof Request.Pull pull) {
        return pulled(round, server.pull(pull.since(), pull.witness(), pull.limit()), faults);
      }
      Request.Push push = (Request.Push) request;
      Pushed answer = server.push(name, push.witness(), push.ops());
      sent.add(push);
      return pushed(round, push, answer, faults);
    } catch (HistoryChanged changed) {
      round.historyChanged();
      return true;
    } catch (Unanswered lost) {
      return false;
    }
  }

  private boolean pulled(Round round, Pulled page, int faults) {
    if (chance.in100(faults)) {
      return false;
    }
    round.pulled(page);
    if (round.massChange() != null) {
      round.accept();
    }
    return true;
  }

  private boolean pushed(Round round, Request.Push push, Pushed answer, int faults) {
    if (chance.in100(faults)) {
      repeat(push);
    }
    if (chance.in100(faults)) {
      return false;
    }
    round.pushed(answer);
    return true;
  }

  private void repeat(Request.Push push) {
    try {
      server.push(name, push.witness(), push.ops());
    } catch (HistoryChanged | Unanswered nobodyListens) {
      return;
    }
  }

  private Outbox outbox() {
    return new Outbox(replica, ids);
  }
}
