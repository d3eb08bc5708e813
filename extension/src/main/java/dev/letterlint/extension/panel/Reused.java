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

  /** By sentence: the applications that it went out with. */
  private final Map<String, Set<String>> applications = new HashMap<>();

  /** Reads the earlier copies; {@code then} is run when they are there. */
  void read(Runnable then) {
    Store.read(
        SentCopies.INDEX,
        index -> {
          List<SentCopy> copies = SentCopies.list(index);
          SentCopies.texts(
              copies,
              texts -> {
                applications.clear();
                for (SentCopy copy : copies) {
                  add(copy.company(), copy.role(), texts.get(copy.id()));
                }
                then.run();
              });
        });
  }

  /** What one application said. */
  void add(String company, String role, String text) {
    for (String line : lines(text)) {
      applications.computeIfAbsent(line, one -> new HashSet<>()).add(key(company, role));
    }
  }

  /** Null where nothing went to others yet. */
  Share of(PanelField field) {
    return of(field.company, field.title, field.text);
  }

  Share of(String company, String role, String text) {
    String own = key(company, role);
    List<String> lines = lines(text);
    int reused = 0;
    for (String line : lines) {
      reused += wentToOthers(applications.getOrDefault(line, Set.of()), own) ? 1 : 0;
    }
    boolean isFirst = applications.values().stream().noneMatch(sent -> wentToOthers(sent, own));
    return isFirst || lines.isEmpty() ? null : new Share(reused, lines.size());
  }

  private static boolean wentToOthers(Set<String> sent, String own) {
    return sent.size() > 1 || (sent.size() == 1 && !sent.contains(own));
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
