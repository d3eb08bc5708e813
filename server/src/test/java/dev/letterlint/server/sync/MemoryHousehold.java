package dev.letterlint.server.sync;

import dev.letterlint.server.storage.MemoryAccount;
import dev.letterlint.server.storage.MemoryStore;

/** A household on the store in memory, of which there may be thousands. */
class MemoryHousehold extends Household {

  private static final String ACCOUNT = "household";

  private final MemoryStore store;

  MemoryHousehold(Chance chance) {
    this(chance, new MemoryStore());
  }

  MemoryHousehold(Chance chance, MemoryStore store) {
    super(chance, store, ACCOUNT, new MemoryShelf(store));
    this.store = store;
  }

  final MemoryAccount rows() {
    return store.account(ACCOUNT);
  }

  private record MemoryShelf(MemoryStore store) implements Shelf {

    @Override
    public Object copy() {
      return store.account(ACCOUNT).backup();
    }

    @Override
    public void putBack(Object copy) {
      store.account(ACCOUNT).restore((MemoryAccount.Backup) copy);
    }
  }
}
