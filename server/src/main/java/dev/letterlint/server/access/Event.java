package dev.letterlint.server.access;

/** Something about an account that its owner should be able to look up. */
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
    PUBLISHED("handed in rules");

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
