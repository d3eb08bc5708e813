package dev.letterlint.release;

import dev.letterlint.lint.Linter;
import dev.letterlint.lint.RuleForms;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** One rule that a pack has otherwise than another, with its sentence; {@code formerId} or "". */
public record Changed(What what, String id, String formerId, String message) {

  /** In the order in which a person is told. */
  public enum What {
    NEW("new"),
    CHANGED("changed"),
    RENAMED("renamed"),
    GONE("gone");

    private final String word;

    What(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** All that the rules of the second compiled pack do otherwise than those of the first. */
  public static List<Changed> between(Pack first, Pack second) {
    Pack before = Gates.known(first);
    Pack now = Gates.known(second);
    RuleForms was = new RuleForms(Linter.ofCompiled(before));
    RuleForms is = new RuleForms(Linter.ofCompiled(now));
    List<Changed> all = new ArrayList<>();
    for (Rule rule : now.rules()) {
      Rule former = former(rule, before, now);
      if (former == null) {
        all.add(new Changed(What.NEW, rule.id(), "", rule.message()));
      } else if (!former.id().equals(rule.id())) {
        all.add(new Changed(What.RENAMED, rule.id(), former.id(), rule.message()));
      } else if (!was.of(former.id()).equals(is.of(rule.id()))) {
        all.add(new Changed(What.CHANGED, rule.id(), "", rule.message()));
      }
    }
    for (Rule rule : before.rules()) {
      if (!isThere(rule, now)) {
        all.add(new Changed(What.GONE, rule.id(), "", rule.message()));
      }
    }
    all.sort((a, b) -> a.what.ordinal() - b.what.ordinal());
    return all;
  }

  private static Rule former(Rule rule, Pack before, Pack now) {
    Rule same = before.rule(rule.id());
    for (String id : rule.formerIds()) {
      if (same == null && now.rule(id) == null) {
        same = before.rule(id);
      }
    }
    return same;
  }

  private static boolean isThere(Rule rule, Pack now) {
    if (now.rule(rule.id()) != null) {
      return true;
    }
    for (Rule other : now.rules()) {
      if (other.formerIds().contains(rule.id())) {
        return true;
      }
    }
    return false;
  }
}
