package dev.letterlint.server.access;

/**
 * A person's account. {@code password} is its bcrypt hash, or null before there is one, set at
 * {@code passwordSet} (milliseconds since 1970).
 */
public record Account(String id, String name, String password, long passwordSet) {}
