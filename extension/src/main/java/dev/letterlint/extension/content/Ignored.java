package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import java.util.HashSet;
import java.util.Set;

/**
 * What the person does not want to hear of again while the page is open. A finding is known by its
 * rule, its words and their neighbours, so that it stays ignored when it moves.
 */
final class Ignored {

  private static final int NEIGHBOURS = 24;

  private final Set<String> keys = new HashSet<>();

  void add(Finding finding, String text) {
    keys.add(key(finding, text));
  }

  boolean has(Finding finding, String text) {
    return !keys.isEmpty() && keys.contains(key(finding, text));
  }

  /** Neighbours on the same line only, so that lines written before or after do not matter. */
  private static String key(Finding finding, String text) {
    int lineStart = text.lastIndexOf('\n', finding.start() - 1) + 1;
    int lineEnd = text.indexOf('\n', finding.end());
    int from = Math.max(lineStart, finding.start() - NEIGHBOURS);
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, finding.end() + NEIGHBOURS);
    return finding.rule() + '\n' + text.substring(from, to);
  }
}
