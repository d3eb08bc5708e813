package dev.letterlint.extension.journey;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what a browser does in its own time, and says what it was when it does not come. */
final class Waiting {

  private static final long LOOKS_EVERY_MS = 20;

  private Waiting() {}

  /** What {@code found} gives as soon as that is not null. */
  static <T> T until(int patienceSeconds, String what, Supplier<T> found) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
    while (true) {
      T thing = found.get();
      if (thing != null) {
        return thing;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain for " + what);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOKS_EVERY_MS));
    }
  }
}
