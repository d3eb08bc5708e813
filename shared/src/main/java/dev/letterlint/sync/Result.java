package dev.letterlint.sync;

/**
 * The answer to one op. {@code current} is always the record as it now is; {@code reason} is a
 * sentence for a person and null unless the op was rejected.
 */
public record Result(String rev, Status status, Record current, String reason) {}
