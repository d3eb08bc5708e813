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

  private static String key(Finding finding, String text) {
    int from = Math.max(0, finding.start() - NEIGHBOURS);
    int to = Math.min(text.length(), finding.end() + NEIGHBOURS);
    return finding.rule() + '\n' + text.substring(from, to);
  }
}
