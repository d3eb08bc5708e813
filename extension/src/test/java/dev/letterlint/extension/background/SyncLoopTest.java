package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.extension.English;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Outbox;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Replica;
import dev.letterlint.sync.Request;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import dev.letterlint.sync.TestBodies;
import dev.letterlint.sync.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The loop with the disk and the wire in the test's hands: each answers when the test says so. */
final class SyncLoopTest implements SyncLoop.Surroundings {

  private final Random random = new Random(7);
  private final Ids ids = new Ids(random::nextInt, () -> 0);
  private final Replica replica = new Replica();
  private final Deque<Consumer<String>> commits = new ArrayDeque<>();
  private final Deque<Request> requests = new ArrayDeque<>();
  private final Deque<Wire.Listener> listeners = new ArrayDeque<>();
  private final List<Integer> again = new ArrayList<>();
  private final SyncLoop loop = new SyncLoop(this, commits::add, this::ask, ids, new TestBodies());
  private boolean isConnected = true;
  private String unpaired;
  private double now;

  @Test
  void sendsNothingBeforeItIsOnTheDisk() {
    add("text");
    loop.sync();
    assertEquals(1, commits.size());
    assertTrue(requests.isEmpty());
    saved();
    assertTrue(requests.remove() instanceof Request.Pull);
    listeners.remove().pulled(page("t0"));
    assertTrue(requests.isEmpty());
    saved();
    assertTrue(requests.remove() instanceof Request.Push);
  }

  @Test
  void runsOneSyncAtATimeAndOneMoreForAllThatWereAskedMeanwhile() {
    loop.sync();
    saved();
    loop.sync();
    loop.sync();
    assertEquals(1, requests.size());
    requests.remove();
    listeners.remove().pulled(page("t0"));
    saved();
    saved();
    assertEquals(1, requests.size());
    requests.remove();
    listeners.remove().pulled(page("t0"));
    saved();
    assertTrue(commits.isEmpty());
    assertTrue(requests.isEmpty());
  }

  @Test
  void asksNobodyWhereThereIsNoServer() {
    isConnected = false;
    add("text");
    loop.sync();
    assertTrue(commits.isEmpty());
    assertEquals("Saved here", loop.state());
  }

  @Test
  void saysWhatWaitsWhileTheServerIsAwayAndComesAgain() {
    add("one");
    add("two");
    add("three");
    loop.sync();
    saved();
    listeners.remove().refused(Refusal.later(0, "Nobody is there."));
    assertEquals("Offline, 3 waiting", loop.state());
    assertEquals(List.of(3), again);
    finishOne();
    assertEquals("Synced", loop.state());
  }

  @Test
  void leavesTheServerAloneAsLongAsItAsks() {
    loop.sync();
    saved();
    requests.remove();
    listeners.remove().refused(Refusal.later(60, "Too many requests"));
    assertEquals(List.of(60), again);
    now = 59_000;
    loop.sync();
    assertTrue(commits.isEmpty());
    now = 60_000;
    loop.sync();
    assertEquals(1, commits.size());
  }

  @Test
  void anUnpairedDeviceAsksNoMore() {
    loop.sync();
    saved();
    listeners.remove().refused(new Refusal(Refusal.Kind.UNPAIRED, 0, "Pair it again."));
    assertEquals("Pair it again.", unpaired);
    assertEquals(List.of(), again);
  }

  @Test
  void aDiskThatIsFullStopsTheSyncAndIsSaid() {
    loop.sync();
    commits.remove().accept("QuotaExceededError");
    assertTrue(requests.isEmpty());
    assertEquals("Needs you: this machine cannot save: QuotaExceededError", loop.state());
  }

  @Test
  void anAnswerThatComesAfterTheSpaceWasLeftGoesNowhere() {
    loop.sync();
    saved();
    Wire.Listener late = listeners.remove();
    loop.forget();
    late.pulled(page("t0"));
    assertNull(replica.since());
    assertTrue(commits.isEmpty());
  }

  @Test
  void veryMuchAtOnceWaitsForAPersonWhoMayKeepTheirs() {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      kept.add(add("text " + i));
    }
    loop.sync();
    finishOne();
    loop.sync();
    saved();
    requests.remove();
    listeners.remove().pulled(deletions(kept));
    saved();
    assertTrue(loop.state().startsWith("Needs you: the server would delete 6"), loop.state());
    assertNotNull(loop.massChange());
    assertEquals(6, replica.live().size());
    loop.decide(SyncLoop.Consent.KEEP_MINE);
    saved();
    requests.remove();
    listeners.remove().pulled(deletions(kept));
    assertEquals(6, replica.live().size());
    saved();
    assertTrue(requests.remove() instanceof Request.Push);
  }

  private void finishOne() {
    requests.clear();
    if (commits.isEmpty()) {
      loop.sync();
    }
    while (!commits.isEmpty()) {
      saved();
      if (!requests.isEmpty()) {
        answer(requests.remove());
      }
    }
  }

  private void answer(Request request) {
    if (request instanceof Request.Push push) {
      List<Result> results = new ArrayList<>();
      for (Op op : push.ops()) {
        Record current = new Record(op.id(), op.rev(), op.deleted(), op.body(), List.of());
        results.add(new Result(op.rev(), Status.APPLIED, current, null));
      }
      listeners.remove().pushed(new Pushed(results, "t1"));
    } else {
      listeners.remove().pulled(page("t0"));
    }
  }

  private Pulled deletions(List<String> records) {
    List<Record> deleted = new ArrayList<>();
    for (String id : records) {
      String rev = replica.get(id).known().rev();
      deleted.add(new Record(id, ids.fresh(), true, null, List.of(rev)));
    }
    return new Pulled(deleted, "t2", false);
  }

  private String add(String text) {
    return new Outbox(replica, ids).add(TestBodies.of(Type.SNIPPET, text));
  }

  private void saved() {
    commits.remove().accept("");
  }

  private static Pulled page(String token) {
    return new Pulled(List.of(), token, false);
  }

  private void ask(Request request, Wire.Listener listener) {
    requests.add(request);
    listeners.add(listener);
  }

  @Override
  public Replica replica() {
    return replica;
  }

  @Override
  public String device() {
    return "laptop";
  }

  @Override
  public boolean isConnected() {
    return isConnected;
  }

  @Override
  public void unpaired(String why) {
    unpaired = why;
  }

  @Override
  public void again(int seconds) {
    again.add(seconds);
  }

  @Override
  public void changed() {}

  @Override
  public String words(String name, String... values) {
    return English.text(name, values);
  }

  @Override
  public String words(String name, int count) {
    return English.count(name, count);
  }

  @Override
  public double chance() {
    return 0.5;
  }

  @Override
  public double now() {
    return now;
  }
}
