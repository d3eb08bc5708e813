package dev.letterlint.extension.background;

import java.util.function.BiConsumer;

/**
 * Takes a text of server-sent events apart, in whatever pieces it comes: the name and the data of
 * each event (WHATWG HTML, 9.2.6), as far as Letterlint's server uses them.
 */
final class EventLines {

  private final BiConsumer<String, String> events;
  private final StringBuilder line = new StringBuilder();
  private String name = "";
  private String data = "";

  /** {@code events} hears the name and the data of each. */
  EventLines(BiConsumer<String, String> events) {
    this.events = events;
  }

  void take(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n') {
        end();
      } else if (c != '\r') {
        line.append(c);
      }
    }
  }

  private void end() {
    String whole = line.toString();
    line.setLength(0);
    if (whole.isEmpty()) {
      dispatch();
    } else if (whole.startsWith("event:")) {
      name = whole.substring(6).trim();
    } else if (whole.startsWith("data:")) {
      data += whole.substring(5).trim();
    }
  }

  private void dispatch() {
    String told = name;
    String with = data;
    name = "";
    data = "";
    if (!told.isEmpty()) {
      events.accept(told, with);
    }
  }
}
