package dev.letterlint.lint;

/**
 * One way to mend a finding: put {@code text} in place of the UTF-16 span {@code start..end} of the
 * linted text. {@code label} is what a person reads on the button. The span may be wider than the
 * finding's, as when a whole sentence goes.
 */
public record Fix(int start, int end, String text, String label) {}
