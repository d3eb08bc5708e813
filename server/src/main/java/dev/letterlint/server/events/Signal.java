package dev.letterlint.server.events;

/**
 * What one server tells the others, so that streams open there hear of it: an account's new token,
 * or whose streams end. {@code detail} is the token, the device, or empty for all devices.
 */
public record Signal(Kind kind, String account, String detail) {

  static final String ALL_DEVICES = "";

  /** What is to be done with the streams. */
  public enum Kind {
    CHANGED,
    END
  }

  /** As it goes over the wire; no part holds a space. */
  public String text() {
    return kind + " " + account + " " + detail;
  }

  /** The reverse, or null where it says nothing that this server knows. */
  public static Signal of(String text) {
    String[] parts = text.split(" ", -1);
    return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : null;
  }

  private static Signal of(String word, String account, String detail) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(word)) {
        return new Signal(kind, account, detail);
      }
    }
    return null;
  }
}
