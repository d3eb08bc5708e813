package dev.letterlint.lint;

import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import java.util.List;

/** All that is said of one text: findings in text order, and the checks that are due. */
public record Report(TextKind kind, Level level, List<Finding> findings, List<Check> checks) {}
