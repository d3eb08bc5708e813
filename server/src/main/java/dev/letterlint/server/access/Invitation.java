package dev.letterlint.server.access;

/**
 * A link that was handed out and not used yet. {@code id} is its hash, {@code whom} what the owner
 * wrote beside it; {@code expires} is in milliseconds since 1970.
 */
public record Invitation(String id, String whom, long expires) {}
