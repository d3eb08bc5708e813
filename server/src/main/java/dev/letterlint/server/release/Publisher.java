package dev.letterlint.server.release;

import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Takes releases from a drop folder that pass every gate, in the order of their versions as they
 * come, and keeps the last. It relays what an author signed and can make none itself.
 */
public final class Publisher {

  private static final String CURRENT = "current";

  private final ReleaseFolder drop;
  private final ReleaseFolder kept;
  private final TrustedKeys keys;
  private final Outcome outcome;
  private Succession succession;

  /** Hears what became of a dropped release. */
  public interface Outcome {
    void taken(Release release);

    void refused(Path manifest, Refused why);
  }

  /** {@code folder} holds what was taken; its folder "drop" takes more. */
  public Publisher(Path folder, TrustedKeys keys, Succession builtIn, Outcome outcome) {
    this.kept = new ReleaseFolder(folder);
    this.drop = new ReleaseFolder(folder.resolve("drop"));
    this.keys = keys;
    this.outcome = outcome;
    this.succession = builtIn;
  }

  /** Tells of the release that was taken last, before this server started. */
  public void begin() {
    try {
      Files.createDirectories(drop.path());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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
      outcome.taken(current);
    } catch (Refused refused) {
      outcome.refused(manifest, refused);
    }
  }

  private Path memory() {
    return kept.path().resolve("succession.txt");
  }

  /** Takes what was dropped since; what is refused is named so and tells why beside it. */
  public void look() {
    for (Path manifest : drop.manifests()) {
      try {
        take(manifest, drop.open(manifest, keys, succession));
      } catch (Refused refused) {
        setAside(manifest, refused);
        outcome.refused(manifest, refused);
      }
    }
  }

  private void take(Path manifest, Release release) {
    try {
      // In this order a server that is killed between begins with the one or the other.
      kept.write(CURRENT, release.signed(), release.content());
      succession = succession.after(release.manifest());
      Memory.write(memory(), succession);
      drop.remove(manifest, release.manifest());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    outcome.taken(release);
  }

  private static void setAside(Path manifest, Refused refused) {
    try {
      Path aside = manifest.resolveSibling(manifest.getFileName() + ".refused");
      Files.move(manifest, aside, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(
          manifest.resolveSibling(aside.getFileName() + ".txt"),
          refused.gate().word() + ": " + refused.getMessage() + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
