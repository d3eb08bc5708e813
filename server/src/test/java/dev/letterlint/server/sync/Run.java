package dev.letterlint.server.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One seed: people write on several devices while the wire, the workers and the server fail; then
 * all sync without faults, and what they end with is held against what they wrote.
 */
final class Run {

  /** What must not have happened. */
  enum Fault {
    /** A text that nobody replaced is on no record. */
    LOST,
    /** A device shows something else than the server has. */
    DIVERGED,
    /** One text is on two records. */
    DUPLICATE,
    /** A text that somebody replaced is back, though the server never went back. */
    ZOMBIE,
    /** A device still has something to send. */
    STUCK
  }

  private static final int FAULTS_IN_100 = 15;
  private static final int LAST_SYNCS = 6;

  private final Storm storm;
  private final Chance chance;
  private final Household server;
  private final List<Device> devices = new ArrayList<>();
  private final Book book = new Book();

  private Run(Storm storm, long seed, Function<Chance, Household> servers) {
    this.storm = storm;
    chance = new Chance(seed);
    server = servers.apply(chance);
    for (int i = 0; i < storm.devices; i++) {
      devices.add(new Device("device " + i, server, chance));
    }
  }

  static Set<Fault> of(Storm storm, long seed, Function<Chance, Household> servers) {
    Run run = new Run(storm, seed, servers);
    for (int step = 0; step < storm.steps; step++) {
      run.step();
    }
    for (int i = 0; i < LAST_SYNCS; i++) {
      run.devices.forEach(Device::sync);
    }
    return run.book.faults(run.devices, run.server.everything(), storm.restores);
  }

  private void step() {
    Device device = chance.oneOf(devices);
    int what = chance.below(1000);
    if (what < 300) {
      book.write(device, chance);
    } else if (what < 360) {
      book.delete(device, chance);
    } else if (what < 400) {
      book.keyed(device, chance);
    } else if (what < 920) {
      device.sync(FAULTS_IN_100);
    } else if (what < 940) {
      device.repeatOldRequest();
    } else if (what < 960 && storm.restores) {
      backUpOrRestore();
    } else if (what < 970 && storm.wipes) {
      wipe(device);
    }
  }

  private void backUpOrRestore() {
    if (chance.in100(60)) {
      server.backUp();
    } else {
      server.restore(chance);
    }
  }

  /** What only this device has would be lost with it, and what only the wiped one had, later. */
  private void wipe(Device device) {
    Set<String> there = new HashSet<>(Book.live(server.everything()).values());
    boolean safe = device.live().stream().allMatch(held -> there.contains(held.body()));
    if (safe && !device.waits()) {
      device.wipe();
      server.backUpAfresh();
    }
  }
}
