package dev.letterlint.sync;

import java.util.List;

/** The answers to a push, one for each op and in their order. */
public record Pushed(List<Result> results, String token) {}
