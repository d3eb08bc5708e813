package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Linter;
import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Gates;
import dev.letterlint.release.Installation;
import dev.letterlint.release.Installation.Choice;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Pinned;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates with the server and the disk in the test's hands: each answers when the test says so. */
final class UpdatesTest implements Updates.Surroundings, ReleaseSource, PackStore {

  private static final double HOUR = 3_600_000;
  private static final Gates GATES = new Gates(Linter.of(BuiltInPack.read()), List.of());

  @TempDir private static Path folder;
  private static byte[] content;

  private JvmSeals seals = new JvmSeals();
  private final Deque<Listener> requests = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final Deque<Runnable> disk = new ArrayDeque<>();
  private final Map<String, byte[]> packs = new HashMap<>();
  private final List<Integer> again = new ArrayList<>();
  private Memory memory =
      new Memory(Installation.FRESH, Succession.of(1, 1), Asked.NEVER, "", "me", null, null);
  private Memory kept = memory;
  private Updates updates = updates();
  private boolean isConnected = true;
  private int flips;
  private double now = 1_000 * HOUR;

  @BeforeAll
  static void make() throws IOException {
    copyLexicons(Path.of("../shared/src/main/rules/lexicon"));
    Files.writeString(
        folder.resolve("test.zebra.yaml"),
        """
        id: test.zebra
        guide: own
        source: a test
        kinds: [letter]
        severity: warning
        message: No zebras
        match: zebra crossing
        fires: [A ‹zebra crossing› wins.]
        quiet: [A zebra crosses.]
        """);
    content = ReleaseContent.build(folder, "letterlint", 1, 2);
  }

  private static void copyLexicons(Path from) throws IOException {
    Path to = Files.createDirectories(folder.resolve("lexicon"));
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

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

  @Test
  void otherBytesThanThoseSignedForAreRefused() {
    offer(manifest(2, 100));
    requests.remove().answered(200, Arrays.copyOf(content, content.length - 1), "", 0);
    finishDisk();
    assertEquals("content", memory.refusal().gate());
    assertEquals(2, memory.refusal().version());
    now += 9 * HOUR;
    offer(manifest(2, 100));
    requests.remove().answered(ReleaseSource.TOO_LONG, null, "", 0);
    finishDisk();
    assertEquals("size", memory.refusal().gate());
  }

  @Test
  void aManifestThatWasChangedAfterItWasSignedIsRefusedUnread() {
    byte[] signed = seals.sign(JvmSeals.ACTIVE, manifest(2, 50));
    byte[] changed =
        new String(signed, StandardCharsets.UTF_8)
            .replace("\"rollout\":50", "\"rollout\":99")
            .getBytes(StandardCharsets.UTF_8);
    updates.look();
    requests.remove().answered(200, changed, "", 0);
    finishDisk();
    assertEquals("signature", memory.refusal().gate());
    assertEquals(0, memory.refusal().version());
    assertTrue(requests.isEmpty());
  }

  @Test
  void rulesThatComeWithANewerExtensionTakeThePlaceOfOlderOnesThatWereTaken() {
    take();
    Memory same = memory.overtaken(1, 1);
    assertEquals(memory, same);
    Memory newer = memory.overtaken(1, 3);
    assertTrue(newer.installation().inUse().isBuiltIn());
    assertEquals(3, newer.succession().version());
    assertEquals(Asked.NEVER, newer.asked());
  }

  @Test
  void theBackupKeyRevokesTheActiveOne() {
    byte[] next = rebuilt(2, 1);
    String revoked = manifest(2, 1, next, 100, "\"active\"");
    updates.look();
    requests.remove().answered(200, seals.sign(JvmSeals.BACKUP, revoked), "", 0);
    requests.remove().answered(200, next, "", 0);
    finishDisk();
    assertEquals(2, memory.succession().epoch());
    now += 9 * HOUR;
    updates.look();
    String later = manifest(2, 2, rebuilt(2, 2), 100, "");
    requests.remove().answered(200, seals.sign(JvmSeals.ACTIVE, later), "", 0);
    finishDisk();
    assertEquals("key", memory.refusal().gate());
    assertEquals(1, memory.installation().active().version());
  }

  @Test
  void aTeamsRulesHaveOneKeyAndNarrowerGates() {
    ofTeam();
    take();
    assertEquals(2, memory.installation().active().version());
    now += 9 * HOUR;
    byte[] next = rebuilt(2, 1);
    updates.look();
    String epoch = manifest(2, 1, next, 100, "");
    requests.remove().answered(200, seals.sign(JvmSeals.BACKUP, epoch), "", 0);
    finishDisk();
    assertEquals("key", memory.refusal().gate());
    now += 9 * HOUR;
    byte[] error = changed(content, "\"severity\":\"warning\"", "\"severity\":\"error\"");
    updates.look();
    String third = manifest(1, 3, error, 100, "");
    requests.remove().answered(200, seals.sign(JvmSeals.ACTIVE, third), "", 0);
    requests.remove().answered(200, error, "", 0);
    finishDisk();
    assertEquals("team", memory.refusal().gate());
    assertEquals(2, memory.installation().active().version());
  }

  /** The agreement is taken back, or the server left, while a pack is on its way. */
  @Test
  void whatWasAskedForAnotherIsNotTaken() {
    ofTeam();
    offer(manifest(2, 100));
    memory = Memory.fresh(1, 0, "another", "me");
    requests.remove().answered(200, content, "", 0);
    finishDisk();
    assertTrue(memory.installation().active().isBuiltIn());
    assertEquals(0, flips);
    assertEquals("manifest ", asked.get(2));
  }

  private void ofTeam() {
    seals = new JvmSeals(Pinned.ofTeam(JvmSeals.ACTIVE));
    memory = Memory.fresh(1, 0, "a server and its key", "me");
    updates = new Updates(this, this, this, seals, GATES::beginTeam);
  }

  private static byte[] changed(byte[] bytes, String what, String into) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.contains(what), what);
    return text.replace(what, into).getBytes(StandardCharsets.UTF_8);
  }

  private double chance = 0.5;

  private Updates updates() {
    return new Updates(this, this, this, seals, GATES::begin);
  }

  /** What was in memory only is gone. */
  private void restart() {
    requests.clear();
    disk.clear();
    memory = kept;
    updates = updates();
  }

  private void take() {
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    finishDisk();
  }

  private void offer(String manifest) {
    if (requests.isEmpty()) {
      now = Math.max(now, memory.asked().due());
      updates.look();
    }
    requests.remove().answered(200, seals.sign(JvmSeals.ACTIVE, manifest), "tag", 0);
  }

  private static byte[] rebuilt(int epoch, int version) {
    try {
      return ReleaseContent.build(folder, "letterlint", epoch, version);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String manifest(int version, int rollout) {
    return manifest(1, version, content, rollout, "");
  }

  private static String manifest(
      int epoch, int version, byte[] bytes, int rollout, String revoked) {
    String written =
        ReleaseContent.write(
            new Manifest(
                "letterlint",
                epoch,
                version,
                JvmSeals.hash(bytes),
                bytes.length,
                rollout,
                List.of()));
    return written.replace("\"revoked\":[]", "\"revoked\":[" + revoked + "]");
  }

  private void finishDisk() {
    while (!disk.isEmpty()) {
      disk.remove().run();
    }
  }

  @Override
  public void manifest(String etag, Listener listener) {
    asked.add("manifest " + etag);
    requests.add(listener);
  }

  @Override
  public void pack(String sha256, int most, Listener listener) {
    asked.add("pack " + sha256);
    requests.add(listener);
  }

  @Override
  public void write(String sha256, Object bytes, Consumer<String> outcome) {
    disk.add(
        () -> {
          packs.put(sha256, ((byte[]) bytes).clone());
          outcome.accept("");
        });
  }

  @Override
  public void read(String sha256, Consumer<Object> then) {
    disk.add(() -> then.accept(packs.get(sha256)));
  }

  @Override
  public void keep(Memory next, Consumer<String> outcome) {
    disk.add(
        () -> {
          kept = next;
          outcome.accept("");
        });
  }

  @Override
  public void remember(Memory next, Runnable then) {
    memory = next;
    keep(next, fault -> then.run());
  }

  @Override
  public Memory memory() {
    return memory;
  }

  @Override
  public boolean isConnected() {
    return isConnected;
  }

  @Override
  public void flipped() {
    flips++;
  }

  @Override
  public void again(int seconds) {
    again.add(seconds);
  }

  @Override
  public void soon(Runnable rest) {
    rest.run();
  }

  @Override
  public double chance() {
    return chance;
  }

  @Override
  public double now() {
    return now;
  }
}
