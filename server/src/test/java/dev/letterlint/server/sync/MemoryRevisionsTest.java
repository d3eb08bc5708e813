package dev.letterlint.server.sync;

import dev.letterlint.server.storage.MemoryStore;
import dev.letterlint.server.storage.Store;

final class MemoryRevisionsTest extends RevisionsContract {

  @Override
  Store open() {
    return new MemoryStore();
  }

  @Override
  Store openAnother() {
    return new MemoryStore();
  }
}
