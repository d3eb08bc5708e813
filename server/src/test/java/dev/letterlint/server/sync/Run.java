package dev.letterlint.server.sync;

import dev.letterlint.sync.Held;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.TestBodies;
import dev.letterlint.sync.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final Set<String> written = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();
  private final Set<String> removedWords = new HashSet<>();
  private int texts;

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
    return run.faults();
  }

  private void step() {
    Device device = chance.oneOf(devices);
    int what = chance.below(1000);
    if (what < 300) {
      write(device);
    } else if (what < 360) {
      delete(device);
    } else if (what < 400) {
      keyed(device);
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

  private void write(Device device) {
    String text = "v" + texts++;
    written.add(text);
    List<Held> live = device.live(Type.SNIPPET);
    if (live.isEmpty() || chance.in100(25)) {
      device.add(text);
    } else {
      Held old = chance.oneOf(live);
      replaced.add(text(old));
      device.edit(old, text);
    }
  }

  private void delete(Device device) {
    List<Held> live = device.live(Type.SNIPPET);
    if (!live.isEmpty()) {
      Held old = chance.oneOf(live);
      replaced.add(text(old));
      device.delete(old);
    }
  }

  private void keyed(Device device) {
    List<Held> words = device.live(Type.WORD);
    if (chance.in100(40)) {
      device.set(Type.SETTING, "key" + chance.below(3), "s" + texts++);
    } else if (chance.in100(70) || words.isEmpty()) {
      String word = "word" + texts++;
      written.add(word);
      device.set(Type.WORD, word, word);
    } else {
      Held word = chance.oneOf(words);
      replaced.add(text(word));
      removedWords.add(text(word));
      device.delete(word);
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
    Set<String> there = new HashSet<>(serverTexts());
    boolean safe = device.live().stream().allMatch(held -> there.contains(text(held)));
    if (safe && !device.waits()) {
      device.wipe();
      server.backUpAfresh();
    }
  }

  private Set<Fault> faults() {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    List<String> there = serverTexts();
    Set<String> distinct = new HashSet<>(there);
    note(faults, Fault.LOST, written.stream().anyMatch(t -> isLost(t, distinct)));
    note(faults, Fault.DUPLICATE, distinct.size() < there.size());
    note(faults, Fault.ZOMBIE, !storm.restores && there.stream().anyMatch(replaced::contains));
    note(faults, Fault.DIVERGED, devices.stream().anyMatch(d -> !shown(d).equals(stored())));
    note(faults, Fault.STUCK, devices.stream().anyMatch(Device::waits));
    return faults;
  }

  private boolean isLost(String text, Set<String> there) {
    return !replaced.contains(text) && !there.contains(text);
  }

  private static void note(Set<Fault> faults, Fault fault, boolean happened) {
    if (happened) {
      faults.add(fault);
    }
  }

  private List<String> serverTexts() {
    return stored().values().stream().map(TestBodies::text).toList();
  }

  private Map<String, String> stored() {
    Map<String, String> stored = new TreeMap<>();
    for (Record record : server.everything()) {
      if (!record.deleted()) {
        stored.put(record.id(), record.body());
      }
    }
    return stored;
  }

  private static Map<String, String> shown(Device device) {
    Map<String, String> shown = new TreeMap<>();
    device.live().forEach(held -> shown.put(held.id(), held.body()));
    return shown;
  }

  private static String text(Held held) {
    return TestBodies.text(held.body());
  }
}
