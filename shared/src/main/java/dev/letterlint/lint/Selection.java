package dev.letterlint.lint;

import dev.letterlint.pattern.Automaton;
import dev.letterlint.text.SentenceReader;
import java.util.List;

/**
 * The rules that have a say in one kind of text under some guides, those among them that can mark
 * words, and an automaton that knows their patterns alone: what the other rules look for costs
 * nothing.
 */
record Selection(
    List<Catalogue.Entry> entries,
    List<Catalogue.Entry> marking,
    Automaton automaton,
    SentenceReader reader) {}
