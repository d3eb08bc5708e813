package dev.letterlint.server.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

final class TurnsTest {

  private final Turns turns = new Turns(2, 3);
  private final List<CompletableFuture<String>> begun = new ArrayList<>();

  private CompletableFuture<String> take(String account) {
    return turns.take(
        account,
        () -> {
          CompletableFuture<String> work = new CompletableFuture<>();
          begun.add(work);
          return work;
        });
  }

  private void begin(String account) {
    var unused = take(account);
  }

  @Test
  void anAccountHasSoMuchUnderWayAndNoMore() {
    begin("busy");
    begin("busy");
    begin("busy");
    assertEquals(2, begun.size());
    begun.get(1).complete("done");
    assertEquals(3, begun.size());
  }

  @Test
  void othersDoNotWaitForIt() {
    for (int i = 0; i < 5; i++) {
      begin("busy");
    }
    CompletableFuture<String> other = take("other");
    begun.get(2).complete("answer");
    assertEquals("answer", other.join());
  }

  @Test
  void whatWaitsBeginsInItsOrder() {
    begin("busy");
    begin("busy");
    CompletableFuture<String> third = take("busy");
    CompletableFuture<String> fourth = take("busy");
    begun.get(0).complete("");
    begun.get(1).complete("");
    begun.get(2).complete("third");
    begun.get(3).complete("fourth");
    assertEquals("third", third.join());
    assertEquals("fourth", fourth.join());
  }

  @Test
  void whatFailsGivesItsTurnOn() {
    CompletableFuture<String> first = take("busy");
    begin("busy");
    begin("busy");
    begun.get(0).completeExceptionally(new IllegalStateException("on purpose"));
    assertInstanceOf(
        IllegalStateException.class,
        assertThrows(CompletionException.class, first::join).getCause());
    assertEquals(3, begun.size());
  }

  @Test
  void whatIsTooMuchIsRefusedAtOnceAndOnlyThat() {
    List<CompletableFuture<String>> taken = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      taken.add(take("busy"));
    }
    CompletableFuture<String> sixth = take("busy");
    assertInstanceOf(
        Overloaded.class, assertThrows(CompletionException.class, sixth::join).getCause());
    taken.forEach(one -> assertFalse(one.isDone()));
    begun.get(0).complete("");
    assertFalse(take("busy").isDone());
  }

  @Test
  void anAccountThatIsIdleIsForgotten() {
    begin("busy");
    begin("busy");
    begun.forEach(work -> work.complete(""));
    assertTrue(turns.areAllIdle());
  }
}
