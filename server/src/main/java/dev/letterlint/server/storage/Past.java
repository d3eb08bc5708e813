package dev.letterlint.server.storage;

import dev.letterlint.sync.Revision;

/** One line of a record's history; the body is null once it has expired. */
public record Past(String id, long seq, Revision revision, Origin origin) {}
