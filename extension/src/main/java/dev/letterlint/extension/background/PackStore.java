package dev.letterlint.extension.background;

import java.util.function.Consumer;

/** Packs by the SHA-256 of their bytes, and the memory that points at one of them. */
interface PackStore {

  /** {@code outcome} hears why it could not, empty when it is on the disk. */
  void write(String sha256, Object bytes, Consumer<String> outcome);

  /** The bytes, or null. */
  void read(String sha256, Consumer<Object> then);

  /** Keeps the memory, and of the packs only those it speaks of; in one transaction. */
  void keep(Memory memory, Consumer<String> outcome);
}
