package dev.letterlint.lint;

import dev.letterlint.lint.Catalogue.Entry;
import dev.letterlint.pattern.Digests;
import dev.letterlint.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** What rules do and say, each in a form that is equal in two packs where it is the same. */
public final class RuleForms {

  private final Map<String, String> byId = new HashMap<>();

  public RuleForms(Linter linter) {
    Catalogue catalogue = linter.catalogue();
    Digests digests = new Digests(catalogue.program);
    for (Entry entry : catalogue.entries) {
      byId.put(entry.rule().id(), form(entry, catalogue, digests));
    }
  }

  /** The form of the rule with that id. */
  public String of(String id) {
    return byId.get(id);
  }

  private static String form(Entry entry, Catalogue catalogue, Digests digests) {
    Rule rule = entry.rule();
    StringBuilder form = new StringBuilder(rule.message());
    form.append('\n').append(rule.kind()).append(rule.kinds()).append(rule.guide());
    form.append(rule.alsoGuides()).append(rule.severities()).append(rule.over());
    String threshold = catalogue.kinds.threshold(rule);
    form.append(threshold == null ? "" : rule.body().text(threshold, ""));
    for (int signal : entry.signals()) {
      form.append(' ').append(digests.of(signal));
    }
    return form.toString();
  }
}
