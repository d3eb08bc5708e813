package dev.letterlint.server.sync;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes on one device and syncs it, both at random, until told that it is over. */
final class Person implements Runnable {

  private static final int FAULTS_IN_100 = 5;

  private final Device device;
  private final Chance chance;
  private final Book book;
  private final Semaphore synced;
  private final AtomicBoolean over;

  /** {@code synced} gets a permit at each sync, however it went. */
  Person(Device device, Chance chance, Book book, Semaphore synced, AtomicBoolean over) {
    this.device = device;
    this.chance = chance;
    this.book = book;
    this.synced = synced;
    this.over = over;
  }

  @Override
  public void run() {
    while (!over.get()) {
      step();
    }
  }

  private void step() {
    int what = chance.below(100);
    if (what < 30) {
      book.write(device, chance);
    } else if (what < 36) {
      book.delete(device, chance);
    } else if (what < 40) {
      book.keyed(device, chance);
    } else if (what < 42) {
      device.repeatOldRequest();
    } else {
      device.sync(FAULTS_IN_100);
      synced.release();
    }
  }
}
