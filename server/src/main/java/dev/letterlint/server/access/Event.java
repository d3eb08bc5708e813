package dev.letterlint.server.access;

/**
 * Something about an account that its owner should be able to look up. {@code device} is what it is
 * about: a device's name or, where somebody was invited or removed, whose.
 */
public record Event(long at, Kind kind, String device, String address) {

  /** What happened, as the owner reads it. */
  public enum Kind {
    PAIRED("paired"),
    PAIRED_FIRST("paired without a code, as the first device"),
    REVOKED("revoked"),
    PASSWORD_SET("password set"),
    SIGNED_IN("signed in"),
    EXPORTED("exported everything"),
    REWOUND("rewound"),
    PUBLISHED("handed in rules"),
    INVITED("invited"),
    WITHDREW("withdrew an invitation"),
    REMOVED("removed"),
    JOINED("joined by an invitation"),
    QUOTA_SET("quota set by the server's owner"),
    SUSPENDED("suspended by the server's owner"),
    RESUMED("let in again by the server's owner");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
