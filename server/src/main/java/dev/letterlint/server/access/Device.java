package dev.letterlint.server.access;

/**
 * A paired device of an account. {@code id} is the hash of its token, {@code address} that from
 * which it was paired; {@code paired} and {@code seen} are milliseconds since 1970.
 */
public record Device(
    String id, String account, String name, String address, long paired, long seen) {}
