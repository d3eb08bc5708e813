package dev.letterlint.server.sync;

import static java.util.stream.Collectors.toMap;

import dev.letterlint.server.sync.Run.Fault;
import dev.letterlint.sync.Held;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.TestBodies;
import dev.letterlint.sync.Type;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people write on their devices and what they knowingly replace there, and so what all devices
 * must end with. Several threads may write, each on a device of its own.
 */
final class Book {

  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();
  private final AtomicInteger texts = new AtomicInteger();

  /** A new snippet, or another text for one that is there. */
  void write(Device device, Chance chance) {
    String text = "v" + texts.getAndIncrement();
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

  void delete(Device device, Chance chance) {
    List<Held> live = device.live(Type.SNIPPET);
    if (!live.isEmpty()) {
      Held old = chance.oneOf(live);
      replaced.add(text(old));
      device.delete(old);
    }
  }

  /** A setting, or a word more or less. */
  void keyed(Device device, Chance chance) {
    List<Held> words = device.live(Type.WORD);
    if (chance.in100(40)) {
      device.set(Type.SETTING, "key" + chance.below(3), "s" + texts.getAndIncrement());
    } else if (chance.in100(70) || words.isEmpty()) {
      String word = "word" + texts.getAndIncrement();
      written.add(word);
      device.set(Type.WORD, word, word);
    } else {
      Held word = chance.oneOf(words);
      replaced.add(text(word));
      device.delete(word);
    }
  }

  int texts() {
    return texts.get();
  }

  /**
   * What is wrong once all have synced. {@code everything}: what the server has; {@code wentBack}:
   * whether it was restored, so that what was replaced may be back.
   */
  Set<Fault> faults(List<Device> devices, List<Record> everything, boolean wentBack) {
    Map<String, String> stored = live(everything);
    List<String> there = stored.values().stream().map(TestBodies::text).toList();
    Set<String> distinct = new HashSet<>(there);
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    note(faults, Fault.LOST, written.stream().anyMatch(text -> isLost(text, distinct)));
    note(faults, Fault.DUPLICATE, distinct.size() < there.size());
    note(faults, Fault.ZOMBIE, !wentBack && there.stream().anyMatch(replaced::contains));
    note(faults, Fault.DIVERGED, devices.stream().anyMatch(d -> !shown(d).equals(stored)));
    note(faults, Fault.STUCK, devices.stream().anyMatch(Device::waits));
    return faults;
  }

  /** Bodies by id of what is not deleted. */
  static Map<String, String> live(List<Record> everything) {
    return new TreeMap<>(
        everything.stream()
            .filter(record -> !record.deleted())
            .collect(toMap(Record::id, Record::body)));
  }

  private boolean isLost(String text, Set<String> there) {
    return !replaced.contains(text) && !there.contains(text);
  }

  private static void note(Set<Fault> faults, Fault fault, boolean happened) {
    if (happened) {
      faults.add(fault);
    }
  }

  private static Map<String, String> shown(Device device) {
    return new TreeMap<>(device.live().stream().collect(toMap(Held::id, Held::body)));
  }

  private static String text(Held held) {
    return TestBodies.text(held.body());
  }
}
