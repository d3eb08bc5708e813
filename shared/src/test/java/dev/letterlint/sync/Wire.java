package dev.letterlint.sync;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A client whose server is the test: it reads what is asked and says what comes back. */
final class Wire {

  final Replica replica = new Replica();
  final Ids ids;
  final Outbox outbox;
  Round round;

  Wire() {
    SplittableRandom random = new SplittableRandom(3);
    ids = new Ids(random::nextInt, () -> 0);
    outbox = new Outbox(replica, ids);
  }

  /** Begins a round and answers its pull. */
  Wire pull(Record... records) {
    round = new Round(replica, ids, new TestBodies(), "laptop");
    assertInstanceOf(Request.Pull.class, round.next());
    round.pulled(new Pulled(List.of(records), "token", false));
    return this;
  }

  List<Op> pushed() {
    return assertInstanceOf(Request.Push.class, round.next()).ops();
  }

  /** Answers each op of the push with the same status; {@code current} is for all. */
  Wire answer(List<Op> ops, Status status, Record current) {
    List<Result> results = new ArrayList<>();
    for (Op op : ops) {
      Record now = current == null ? told(op) : current;
      String reason = status == Status.REJECTED ? "It is too much." : null;
      results.add(new Result(op.rev(), status, now, reason));
    }
    round.pushed(new Pushed(results, "token"));
    return this;
  }

  /** A snippet that both sides have. */
  Held shared(String text) {
    String id = outbox.add(TestBodies.snippet(text));
    pull().answer(pushed(), Status.APPLIED, null);
    return replica.get(id);
  }

  static Record told(Op op) {
    return new Record(op.id(), op.rev(), op.deleted(), op.body(), List.of());
  }

  Record theirs(Held held, String body) {
    List<String> lineage = new ArrayList<>(held.seen());
    return new Record(held.id(), ids.fresh(), body == null, body, lineage);
  }
}
