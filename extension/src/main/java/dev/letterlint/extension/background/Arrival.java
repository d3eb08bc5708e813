package dev.letterlint.extension.background;

import dev.letterlint.release.Checking;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Pinned;
import dev.letterlint.release.Refused;
import dev.letterlint.release.SignatureLine;
import dev.letterlint.release.StrictJson;
import dev.letterlint.release.Succession;
import dev.letterlint.rule.Data;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One release on its way through the gates, in the order in which a server and the command line
 * hold it against them: the signature first, before anything is parsed, and the rules last. It
 * gives way to others between two steps and switches nothing on.
 */
final class Arrival {

  /** How long the gates are at work at a stretch: a question that comes meanwhile waits for it. */
  private static final double STRETCH_MS = 25;

  /** What it needs of the script around it. */
  interface Surroundings {
    /** Runs the rest after what waits for this script. */
    void soon(Runnable rest);

    double now();
  }

  private final Seals seals;
  private final Surroundings here;
  private final Function<Data, Checking> gates;
  private final Consumer<Refused> refused;

  Arrival(
      Seals seals, Surroundings here, Function<Data, Checking> gates, Consumer<Refused> refused) {
    this.seals = seals;
    this.here = here;
    this.gates = gates;
    this.refused = refused;
  }

  /** Gives the manifest where it may be taken after what is there. */
  void manifest(Object bytes, Succession succession, Consumer<Manifest> then) {
    attempt(
        () -> {
          String line = seals.line(bytes, SignatureLine.LONGEST);
          SignatureLine signature = SignatureLine.read(line == null ? "" : line);
          Signed signed = new Signed(bytes, signature, signature.write().length() + 1);
          seals.pinned(pinned -> attempt(() -> check(signed, pinned, succession, then)));
        });
  }

  /** A file, the signature in its first line, and where what was signed begins. */
  private record Signed(Object bytes, SignatureLine signature, int from) {}

  private void check(Signed file, Pinned pinned, Succession succession, Consumer<Manifest> then) {
    SignatureLine signature = file.signature;
    boolean byBackup = pinned.isByBackup(signature.key(), succession.revoked());
    seals.isSigned(
        file.bytes,
        file.from,
        signature.signature(),
        signature.key(),
        isSigned -> attempt(() -> read(file, isSigned, byBackup, succession, then)));
  }

  private void read(
      Signed file,
      boolean isSigned,
      boolean byBackup,
      Succession succession,
      Consumer<Manifest> then) {
    if (!isSigned) {
      throw Pinned.notSigned();
    }
    Manifest manifest = Manifest.read(parsed(seals.text(file.bytes, file.from)));
    succession.check(manifest, byBackup);
    then.accept(manifest);
  }

  /** Runs {@code passed} where the pack is the one that was signed for and passes all gates. */
  void pack(Object bytes, Manifest manifest, Runnable passed) {
    seals.sha256(
        bytes,
        hash ->
            attempt(
                () -> {
                  manifest.checkContent(seals.length(bytes), hash);
                  Checking checking = gates.apply(parsed(seals.text(bytes, 0)));
                  here.soon(() -> stepOn(checking, manifest, passed));
                }));
  }

  private void stepOn(Checking checking, Manifest manifest, Runnable passed) {
    attempt(
        () -> {
          double until = here.now() + STRETCH_MS;
          boolean isMore = true;
          while (isMore && here.now() < until) {
            isMore = checking.step();
          }
          if (isMore) {
            here.soon(() -> stepOn(checking, manifest, passed));
          } else {
            manifest.checkNames(checking.pack());
            passed.run();
          }
        });
  }

  private Data parsed(String json) {
    if (json == null) {
      throw new Refused(Gate.FORM, "It is no text in UTF-8");
    }
    StrictJson.check(json);
    try {
      return seals.parse(json);
    } catch (Refused said) {
      throw said;
    } catch (RuntimeException notJson) {
      throw new Refused(Gate.FORM, "That is no JSON for here: " + notJson.getMessage());
    }
  }

  /** A fault of the engine refuses a release as well: what it throws at is not lived with. */
  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (Refused said) {
      refused.accept(said);
    } catch (RuntimeException thrown) {
      refused.accept(new Refused(Gate.FORM, "The engine stops at it: " + thrown.getMessage()));
    }
  }
}
