package dev.letterlint.extension.background;

import java.util.function.Consumer;

/** Packs as they lie in the store, held against their hash once more whenever they are read. */
final class RuleShelf {

  private final PackStore rows;
  private final Seals seals;

  RuleShelf(PackStore rows, Seals seals) {
    this.rows = rows;
    this.seals = seals;
  }

  /** Gives the built-in pack for no hash, and null where it is not there or not what it was. */
  void read(String sha256, Consumer<RulePack> then) {
    if (sha256.isEmpty()) {
      then.accept(RulePack.builtIn());
    } else {
      rows.read(sha256, bytes -> check(sha256, bytes, then));
    }
  }

  private void check(String sha256, Object bytes, Consumer<RulePack> then) {
    if (bytes == null) {
      then.accept(null);
      return;
    }
    seals.sha256(
        bytes,
        hash -> {
          boolean isWhole = hash.equals(sha256);
          then.accept(isWhole ? RulePack.of(sha256, seals.text(bytes, 0)) : null);
        });
  }
}
