/** The pattern language over words and the one automaton that finds all patterns in one pass. */
package dev.letterlint.pattern;
