package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.release.Installation.Choice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When newer rules are asked for, and how they are taken. */
final class UpdatesTest extends UpdatesBench {

  @Test
  void takesWhatIsNewerAndFlipsWhenAllIsOnTheDisk() {
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    assertEquals(List.of("manifest ", "pack " + JvmSeals.hash(content)), asked);
    assertTrue(memory.installation().active().isBuiltIn());
    disk.remove().run();
    assertTrue(kept.installation().active().isBuiltIn());
    assertEquals(0, flips);
    finishDisk();
    assertEquals(2, kept.installation().active().version());
    assertEquals(2, kept.succession().version());
    assertEquals(1, flips);
    assertNull(kept.refusal());
  }

  @Test
  void aScriptThatIsEndedBetweenWriteAndFlipBeginsWithTheFormerRules() {
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    disk.remove().run();
    assertTrue(packs.containsKey(JvmSeals.hash(content)));
    restart();
    assertTrue(memory.installation().started().inUse().isBuiltIn());
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    finishDisk();
    assertEquals(2, memory.installation().active().version());
  }

  @Test
  void aScriptThatIsEndedAfterTheFlipBeginsWithAValidPack() {
    take();
    restart();
    assertEquals(2, memory.installation().started().inUse().version());
    memory = memory.with(memory.installation().handedOut());
    assertTrue(memory.installation().started().inUse().isBuiltIn());
  }

  @Test
  void whatCannotBeReadBackIsNotSwitchedOn() {
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    disk.remove().run();
    packs.get(JvmSeals.hash(content))[5] ^= 1;
    finishDisk();
    assertTrue(memory.installation().active().isBuiltIn());
    assertEquals(0, flips);
    assertEquals(1, memory.asked().failures());
  }

  @Test
  void theSameReleaseIsNotFetchedTwice() {
    take();
    now += 9 * HOUR;
    updates.look();
    assertEquals("manifest tag", asked.get(2));
    requests.remove().answered(304, null, "", 0);
    finishDisk();
    updates.told(2);
    assertEquals(3, asked.size());
    updates.told(3);
    assertEquals(4, asked.size());
  }

  @Test
  void asksEverySixHoursMoreOrLess() {
    List<Double> waits = new ArrayList<>();
    for (double drawn : new double[] {0, 0.5, 1}) {
      chance = drawn;
      updates.look();
      requests.remove().answered(404, null, "", 0);
      finishDisk();
      waits.add((memory.asked().due() - now) / HOUR);
      now = memory.asked().due();
    }
    assertEquals(List.of(4.5, 6.0, 7.5), waits);
  }

  @Test
  void withoutAServerOrAgainstThePersonsWillNothingIsAsked() {
    isConnected = false;
    updates.look();
    updates.told(5);
    isConnected = true;
    for (Choice choice : List.of(Choice.PINNED, Choice.BUILT_IN)) {
      memory = memory.with(memory.installation().chosen(choice));
      updates.look();
      updates.told(5);
    }
    assertEquals(List.of(), asked);
  }

  /** A status of 0 is a server that is down, and one that redirects; 304 comes unasked. */
  @ParameterizedTest
  @ValueSource(ints = {0, 500, 503, 429, 304, 403, 200})
  void aServerThatDoesNotAnswerAsAgreedIsAskedEverMoreRarely(int status) {
    double end = now + 24 * HOUR;
    for (; now < end; now += HOUR / 30) {
      updates.look();
      updates.told(7);
      updates.told(8);
      while (!requests.isEmpty()) {
        requests.remove().answered(status, null, "", 0);
      }
      finishDisk();
    }
    assertTrue(asked.size() <= 75, asked.size() + " requests in a day");
    assertTrue(asked.size() >= 20, asked.size() + " requests in a day");
    assertTrue(memory.installation().active().isBuiltIn());
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    finishDisk();
    assertEquals(2, memory.installation().active().version());
  }

  @Test
  void aServerThatAsksToBeLeftAloneIs() {
    updates.look();
    requests.remove().answered(503, null, "", 3_000);
    finishDisk();
    assertEquals(List.of(3_000), again);
    now += 2_999_000;
    updates.look();
    updates.told(7);
    restart();
    updates.look();
    assertEquals(1, asked.size());
    now += 1_000;
    updates.look();
    assertEquals(2, asked.size());
  }

  @Test
  void aPageInThePlaceOfAManifestIsRefusedAndWaitedFor() {
    updates.look();
    byte[] page = "<html>\n<p>Sign in".getBytes(StandardCharsets.UTF_8);
    requests.remove().answered(200, page, "x", 0);
    finishDisk();
    assertEquals("signature", memory.refusal().gate());
    assertTrue(memory.asked().due() - now > 4 * HOUR);
    updates.told(1);
    requests.remove().answered(304, null, "", 0);
    finishDisk();
    updates.told(1);
    assertEquals(2, asked.size());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 1"})
  void aRolloutReachesWhomItReaches(int percent, int packsAsked) {
    offer(manifest(2, percent));
    assertEquals(packsAsked, requests.size());
  }

  @Test
  void whatFailedTooOftenIsLeftAlone() {
    take();
    memory = memory.with(memory.installation().broken(JvmSeals.hash(content)));
    now += 9 * HOUR;
    offer(manifest(2, 100));
    assertTrue(requests.isEmpty());
    assertTrue(memory.installation().active().isBuiltIn());
  }

  @Test
  void aPersonWhoChoosesOtherwiseMeanwhileIsHeard() {
    offer(manifest(2, 100));
    memory = memory.with(memory.installation().chosen(Choice.PINNED));
    requests.remove().answered(200, content, "", 0);
    finishDisk();
    assertTrue(memory.installation().active().isBuiltIn());
  }
}
