package dev.letterlint.rule;

/** One rule as its file says it. */
public record Rule(String id, Guide guide, String source, String message, String why) {}
