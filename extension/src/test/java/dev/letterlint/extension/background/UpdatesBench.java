package dev.letterlint.extension.background;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.lint.Linter;
import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Gates;
import dev.letterlint.release.Installation;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Pinned;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Updates with the server and the disk in the test's hands: each answers when the test says so. */
abstract class UpdatesBench implements Updates.Surroundings, ReleaseSource, PackStore {

  static final double HOUR = 3_600_000;
  static final Gates GATES = new Gates(Linter.of(BuiltInPack.read()), List.of());

  @TempDir static Path folder;
  static byte[] content;

  JvmSeals seals = new JvmSeals();
  final Deque<Listener> requests = new ArrayDeque<>();
  final List<String> asked = new ArrayList<>();
  final Deque<Runnable> disk = new ArrayDeque<>();
  final Map<String, byte[]> packs = new HashMap<>();
  final List<Integer> again = new ArrayList<>();
  Memory memory =
      new Memory(Installation.FRESH, Succession.of(1, 1), Asked.NEVER, "", "me", null, null);
  Memory kept = memory;
  Updates updates = updates();
  boolean isConnected = true;
  int flips;
  double now = 1_000 * HOUR;

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

  static void copyLexicons(Path from) throws IOException {
    Path to = Files.createDirectories(folder.resolve("lexicon"));
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  void ofTeam() {
    seals = new JvmSeals(Pinned.ofTeam(JvmSeals.ACTIVE));
    memory = Memory.fresh(1, 0, "a server and its key", "me");
    updates = new Updates(this, this, this, seals, GATES::beginTeam);
  }

  static byte[] changed(byte[] bytes, String what, String into) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.contains(what), what);
    return text.replace(what, into).getBytes(StandardCharsets.UTF_8);
  }

  double chance = 0.5;

  Updates updates() {
    return new Updates(this, this, this, seals, GATES::begin);
  }

  /** What was in memory only is gone. */
  void restart() {
    requests.clear();
    disk.clear();
    memory = kept;
    updates = updates();
  }

  void take() {
    offer(manifest(2, 100));
    requests.remove().answered(200, content, "", 0);
    finishDisk();
  }

  void offer(String manifest) {
    if (requests.isEmpty()) {
      now = Math.max(now, memory.asked().due());
      updates.look();
    }
    requests.remove().answered(200, seals.sign(JvmSeals.ACTIVE, manifest), "tag", 0);
  }

  static byte[] rebuilt(int epoch, int version) {
    try {
      return ReleaseContent.build(folder, "letterlint", epoch, version);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String manifest(int version, int rollout) {
    return manifest(1, version, content, rollout, "");
  }

  static String manifest(int epoch, int version, byte[] bytes, int rollout, String revoked) {
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

  void finishDisk() {
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
