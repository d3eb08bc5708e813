package dev.letterlint.server.owner;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes times as the owner reads them: of this server's zone, to the minute. */
final class Moments {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private Moments() {}

  static String of(long milliseconds) {
    return FORMAT.format(Instant.ofEpochMilli(milliseconds));
  }
}
