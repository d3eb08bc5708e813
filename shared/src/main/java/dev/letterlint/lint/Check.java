package dev.letterlint.lint;

import dev.letterlint.text.Span;
import java.util.List;

/**
 * One line of the checklist about a whole text. {@code detail} says in a sentence what was found or
 * what is missing; {@code evidence} are the sentences that met it, in text order.
 */
public record Check(String id, boolean met, String detail, List<Span> evidence) {}
