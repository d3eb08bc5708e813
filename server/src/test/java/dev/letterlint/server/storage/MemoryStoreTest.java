package dev.letterlint.server.storage;

final class MemoryStoreTest extends StoreContract {

  @Override
  Store open() {
    return new MemoryStore();
  }
}
