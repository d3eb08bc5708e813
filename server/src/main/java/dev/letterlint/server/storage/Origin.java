package dev.letterlint.server.storage;

/** Who wrote a revision, and when by this server's clock, in milliseconds since 1970. */
public record Origin(String device, long at) {}
