package dev.letterlint.server.access;

/**
 * A device that waits to be paired. {@code account} is null until an owner has approved it; {@code
 * expires} is in milliseconds since 1970.
 */
public record Pairing(String code, String name, String address, String account, long expires) {

  boolean approved() {
    return account != null;
  }
}
