package dev.letterlint.lint;

import dev.letterlint.rule.Severity;
import java.util.List;

/**
 * One mark under a text. {@code rule} is the rule's id; {@code start..end} are UTF-16 offsets into
 * the text as typed and {@code text} is what stands there; {@code fixes} come best first.
 */
public record Finding(
    String rule,
    Severity severity,
    int start,
    int end,
    String text,
    String message,
    List<Fix> fixes) {}
