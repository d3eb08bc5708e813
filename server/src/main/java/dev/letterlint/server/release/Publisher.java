package dev.letterlint.server.release;

import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Takes releases from a drop folder that pass every gate, in the order of their versions as they
 * come, and keeps the last. It relays what an author signed and can make none itself.
 */
public final class Publisher {

  private static final String CURRENT = "current";
  private static final String HANDED_IN = "handed-in";

  private final ReleaseFolder drop;
  private final ReleaseFolder kept;
  private final TrustedKeys keys;
  private final Listener listener;
  private final Journal journal;
  private Succession succession;

  /** Hears what became of a dropped release. */
  public interface Listener {
    void taken(Release release);

    void refused(Path manifest, Refused why);
  }

  /** {@code folder} holds what was taken; {@code drop} takes more. */
  public Publisher(
      Path folder, Path drop, TrustedKeys keys, Succession builtIn, Listener listener) {
    this.kept = new ReleaseFolder(folder);
    this.drop = new ReleaseFolder(drop);
    this.keys = keys;
    this.listener = listener;
    this.succession = builtIn;
    this.journal = new Journal(folder.resolve("journal.txt"));
  }

  /** What became of the releases that were put in, newest first. */
  public List<Outcome> outcomes() {
    return journal.outcomes();
  }

  /** Tells of the release that was taken last, before this server started. */
  public void begin() {
    try {
      Files.createDirectories(kept.path());
      Files.createDirectories(drop.path());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    journal.open();
    if (Files.exists(memory())) {
      succession = Memory.read(memory());
    }
    for (Path manifest : kept.manifests()) {
      resume(manifest);
    }
  }

  /** What this build does not take any more, by its keys or its engine, is left where it lies. */
  private void resume(Path manifest) {
    try {
      Release current = kept.open(manifest, keys, succession);
      succession = succession.after(current.manifest());
      listener.taken(current);
    } catch (Refused refused) {
      listener.refused(manifest, refused);
    }
  }

  private Path memory() {
    return kept.path().resolve("succession.txt");
  }

  /** Takes what was dropped since; what is refused is named so and tells why beside it. */
  public void look() {
    drop.manifests().forEach(this::settle);
  }

  /** Takes what somebody hands in, by way of the drop folder, and tells what became of it. */
  public Outcome handIn(byte[] signed, byte[] content) {
    try {
      Outcome outcome = settle(drop.write(HANDED_IN, signed, content));
      if (!outcome.isTaken()) {
        // Whoever handed it in has it still.
        drop.removePack(content);
      }
      return outcome;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Outcome settle(Path manifest) {
    try {
      return settled(manifest);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Outcome settled(Path manifest) throws IOException {
    String name = manifest.getFileName().toString();
    Outcome outcome;
    try {
      Release release = drop.open(manifest, keys, succession);
      take(manifest, release);
      outcome = outcome(name, release.manifest().version(), "", "");
    } catch (Refused refused) {
      outcome = outcome(name, 0, refused.gate().word(), refused.getMessage());
      setAside(manifest, outcome);
      listener.refused(manifest, refused);
    }
    journal.add(outcome);
    return outcome;
  }

  private static Outcome outcome(String name, int version, String gate, String sentence) {
    return new Outcome(System.currentTimeMillis(), name, version, gate, sentence);
  }

  private void take(Path manifest, Release release) throws IOException {
    // In this order a server that is killed between begins with the one or the other.
    kept.write(CURRENT, release.signed(), release.content());
    succession = succession.after(release.manifest());
    Memory.write(memory(), succession);
    drop.remove(manifest, release.manifest());
    listener.taken(release);
  }

  private static void setAside(Path manifest, Outcome outcome) throws IOException {
    Path aside = manifest.resolveSibling(manifest.getFileName() + ".refused");
    Files.move(manifest, aside, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        manifest.resolveSibling(aside.getFileName() + ".txt"), outcome.reason() + "\n");
  }
}
