package dev.letterlint.server.owner;

import dev.letterlint.server.access.Person;
import dev.letterlint.server.sync.Quota;
import java.util.Locale;

/** What a person holds and may hold, as it is read: entries, and bytes in the unit that fits. */
record Amounts(String records, String mostRecords, String bytes, String mostBytes) {

  private static final int KIBI = 1 << 10;
  private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB"};

  /** Between a number and its unit, which stay on one line. */
  private static final String NO_BREAK = "\u00a0";

  static Amounts of(Person person, Quota usual) {
    Person.Own own = person.quota();
    return new Amounts(
        count(person.use().records()),
        count(own.records() == null ? usual.records() : own.records()),
        size(person.use().bytes()),
        size(own.bytes() == null ? usual.bytes() : own.bytes()));
  }

  static String count(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** With one digit behind the point where there is room for it. */
  static String size(long bytes) {
    double left = bytes;
    int unit = 0;
    while (left >= KIBI && unit < UNITS.length - 1) {
      left /= KIBI;
      unit++;
    }
    String digits = left == Math.rint(left) || left >= 100 ? "%.0f" : "%.1f";
    return String.format(Locale.ENGLISH, digits, left) + NO_BREAK + UNITS[unit];
  }
}
