package dev.letterlint.sync;

import java.util.List;

/** One page of what changed; {@code token} is where the next page, or the next pull, begins. */
public record Pulled(List<Record> records, String token, boolean more) {}
