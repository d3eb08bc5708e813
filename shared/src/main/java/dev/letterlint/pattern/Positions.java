package dev.letterlint.pattern;

/**
 * All positions of all patterns, by number: what the token must be, which signal is complete there
 * (-1: none), which top-level element of its pattern it belongs to (from 1), what may follow.
 */
record Positions(int[] label, int[] accept, int[] part, int[][] next) {}
