package dev.letterlint.extension.message;

import java.util.List;

/**
 * What is known of a text that went out with an application; the text itself lies beside it. {@code
 * atMs} since 1970; {@code lines} are its sentences that name the company.
 */
public record SentCopy(
    String id, String company, String role, String field, double atMs, List<String> lines) {}
