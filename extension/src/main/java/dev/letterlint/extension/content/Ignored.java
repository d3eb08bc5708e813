package dev.letterlint.extension.content;

import dev.letterlint.lint.Finding;
import dev.letterlint.rule.TextKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the person does not want to hear of again. One finding is known by its rule, its words and
 * their neighbours, so that it stays ignored when it moves or when its message is reworded.
 */
final class Ignored {

  /** How much is ignored, each with the word it is kept under. */
  enum Scope {
    HERE("here"),
    KIND("kind"),
    EVERYWHERE("everywhere");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Where a finding stands: {@code before} and {@code after} are its neighbours on its line. */
  record Spot(String before, String words, String after) {

    static Spot of(Finding finding, String text) {
      int lineStart = text.lastIndexOf('\n', finding.start() - 1) + 1;
      int lineEnd = text.indexOf('\n', finding.end());
      int from = Math.max(lineStart, finding.start() - NEIGHBOURS);
      int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, finding.end() + NEIGHBOURS);
      return new Spot(
          text.substring(from, finding.start()),
          text.substring(finding.start(), finding.end()),
          text.substring(finding.end(), to));
    }
  }

  private static final int NEIGHBOURS = 24;

  private final Set<String> keys = new HashSet<>();

  boolean isEmpty() {
    return keys.isEmpty();
  }

  void clear() {
    keys.clear();
  }

  void add(String key) {
    keys.add(key);
  }

  /** {@code ids} are the names of the finding's rule, the former ones too. */
  boolean has(Finding finding, List<String> ids, TextKind kind, String text) {
    Spot spot = Spot.of(finding, text);
    for (String id : ids) {
      for (Scope scope : Scope.values()) {
        if (keys.contains(key(scope, id, kind, spot))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same for all that one wish covers, and for nothing else. */
  static String key(Scope scope, String id, TextKind kind, Spot spot) {
    String key = scope.word + '\n' + id;
    return switch (scope) {
      case HERE -> key + '\n' + spot.before + '\n' + spot.words + '\n' + spot.after;
      case KIND -> key + '\n' + kind.word();
      case EVERYWHERE -> key;
    };
  }
}
