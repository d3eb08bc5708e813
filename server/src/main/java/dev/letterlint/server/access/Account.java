package dev.letterlint.server.access;

/**
 * A person's account. {@code password} is its bcrypt hash, or null before there is one, set at
 * {@code passwordSet} (milliseconds since 1970).
 */
public record Account(
    String id, String name, String password, long passwordSet, boolean suspended) {

  /**
   * Whether it is the server's: the account that only its console makes and whose name nobody else
   * can take.
   */
  public boolean isServersOwner() {
    return name.equals(Accounts.FIRST);
  }
}
