package dev.letterlint.lint;

import dev.letterlint.lint.Catalogue.Entry;
import dev.letterlint.pattern.Digests;
import dev.letterlint.rule.Data;
import dev.letterlint.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules do and say, each in a form that is equal in two packs where it is the same: words, the
 * cells of the patterns and the threshold. Other numbers are left out, for in a compiled pack they
 * cannot be told from those of signals, which are others in each.
 */
public final class RuleForms {

  /** What does nothing, or stands for itself elsewhere in the form. */
  private static final Set<String> LEFT_OUT =
      Set.of("id", "renamed", "message", "fires", "quiet", "why", "source", "conflicts");

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
    for (String name : sorted(rule.body().names())) {
      if (!LEFT_OUT.contains(name)) {
        add(name, rule.body().items(name), form);
      }
    }
    String threshold = catalogue.kinds.threshold(rule);
    form.append('\n').append(threshold == null ? "" : rule.body().text(threshold, ""));
    for (int signal : entry.signals()) {
      form.append(' ').append(digests.of(signal));
    }
    return form.toString();
  }

  private static void add(String name, List<Data> items, StringBuilder form) {
    form.append('\n').append(name);
    for (Data item : items) {
      if (item.isObject()) {
        for (String each : sorted(item.names())) {
          add(each, item.get(each).items(), form);
        }
      } else if (!isNumber(item.text())) {
        form.append(' ').append(item.text());
      }
    }
  }

  /** Packs of different makes have them in different orders. */
  private static List<String> sorted(List<String> names) {
    List<String> sorted = new ArrayList<>(names);
    Collections.sort(sorted);
    return sorted;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
