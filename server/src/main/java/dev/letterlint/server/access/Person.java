package dev.letterlint.server.access;

/**
 * A person as the server's owner sees one: no text, no device, no address. {@code since} is in
 * milliseconds since 1970.
 */
public record Person(String id, String name, long since, boolean suspended, Use use, Own quota) {

  /**
   * How many devices are paired and when one was last seen (milliseconds since 1970, null for
   * never); live records and their bytes.
   */
  public record Use(int devices, Long seen, long records, long bytes) {}

  /** The quota that was set for this person; null where the server's usual one holds. */
  public record Own(Long records, Long bytes) {}

  public boolean isServersOwner() {
    return name.equals(Accounts.FIRST);
  }
}
