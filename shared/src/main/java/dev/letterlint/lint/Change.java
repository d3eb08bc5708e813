package dev.letterlint.lint;

import java.util.List;

/**
 * What an edit did to the findings, both lists in text order. A finding that only moved with the
 * text around it stands in neither list; offsets in {@code removed} are those before the edit.
 */
public record Change(List<Finding> added, List<Finding> removed) {}
