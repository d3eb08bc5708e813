package dev.letterlint.extension.background;

import java.util.function.Consumer;

/** Where a replica is kept. */
interface Disk {

  /**
   * Stores what has changed since the last time, all or nothing; {@code outcome} hears why it could
   * not, empty when it could. What could not be stored is not held in memory either.
   */
  void commit(Consumer<String> outcome);
}
