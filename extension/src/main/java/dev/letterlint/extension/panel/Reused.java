package dev.letterlint.extension.panel;

import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.SentCopies;
import dev.letterlint.extension.message.SentCopy;
import dev.letterlint.extension.message.Sentences;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many sentences of a text stand word for word in what went to others. A figure and no
 * judgement: good sentences are there to be used again.
 */
final class Reused {

  /** How many of all the sentences of a text. */
  record Share(int reused, int all) {}

  /** What is shorter, in UTF-16 units, is the same in many letters by chance. */
  private static final int SHORTEST = 25;

  private final Map<String, Set<String>> lines = new HashMap<>();

  /** Reads the earlier copies; {@code then} is run when they are there. */
  void read(Runnable then) {
    Store.read(
        SentCopies.INDEX,
        index -> {
          List<SentCopy> copies = SentCopies.list(index);
          SentCopies.texts(
              copies,
              texts -> {
                lines.clear();
                for (SentCopy copy : copies) {
                  add(copy.company(), copy.role(), texts.get(copy.id()));
                }
                then.run();
              });
        });
  }

  /** What one application said. */
  void add(String company, String role, String text) {
    lines.computeIfAbsent(key(company, role), key -> new HashSet<>()).addAll(lines(text));
  }

  /** Null where nothing went to others yet. */
  Share of(PanelField field) {
    return of(field.company, field.title, field.text);
  }

  Share of(String company, String role, String text) {
    Set<String> others = new HashSet<>();
    for (Map.Entry<String, Set<String>> application : lines.entrySet()) {
      if (!application.getKey().equals(key(company, role))) {
        others.addAll(application.getValue());
      }
    }
    List<String> own = lines(text);
    int reused = 0;
    for (String line : own) {
      reused += others.contains(line) ? 1 : 0;
    }
    return others.isEmpty() || own.isEmpty() ? null : new Share(reused, own.size());
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (Span sentence : Sentences.plain(text)) {
      if (sentence.end() - sentence.start() >= SHORTEST) {
        lines.add(Sentences.words(text, sentence));
      }
    }
    return lines;
  }

  private static String key(String company, String role) {
    return company + '\n' + role;
  }
}
