package dev.letterlint.server.owner;

import dev.letterlint.server.access.Device;
import dev.letterlint.server.storage.Past;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of one device close together, as one line of the history. {@code before} is the point of
 * the history just before them.
 */
record ChangeLine(String at, String device, int changes, long before) {

  private static final long TOGETHER = Duration.ofMinutes(5).toMillis();
  private static final int LINES = 40;

  /** {@code past} is newest first. */
  static List<ChangeLine> of(List<Past> past, List<Device> devices) {
    List<ChangeLine> lines = new ArrayList<>();
    int from = 0;
    while (from < past.size() && lines.size() < LINES) {
      int to = end(past, from);
      lines.add(line(past.subList(from, to), devices));
      from = to;
    }
    return lines;
  }

  private static int end(List<Past> past, int from) {
    int to = from + 1;
    while (to < past.size() && together(past.get(to - 1), past.get(to))) {
      to++;
    }
    return to;
  }

  private static boolean together(Past newer, Past older) {
    return newer.origin().device().equals(older.origin().device())
        && newer.origin().at() - older.origin().at() < TOGETHER;
  }

  private static ChangeLine line(List<Past> group, List<Device> devices) {
    Past oldest = group.get(group.size() - 1);
    String name = name(oldest.origin().device(), devices);
    return new ChangeLine(Moments.of(oldest.origin().at()), name, group.size(), oldest.seq() - 1);
  }

  private static String name(String id, List<Device> devices) {
    return devices.stream()
        .filter(device -> device.id().equals(id))
        .map(Device::name)
        .findFirst()
        .orElse(id.equals(DataPages.REWIND) ? "rewound here" : "a device no longer paired");
  }
}
