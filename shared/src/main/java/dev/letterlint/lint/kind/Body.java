package dev.letterlint.lint.kind;

import dev.letterlint.pattern.PatternException;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Rule;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A rule's own fields as its kind reads them: patterns become signals, words become values. */
public final class Body {

  /** No signal. */
  static final int NONE = Signals.NONE;

  private final Rule rule;
  private final Signals signals;
  private final List<Integer> asked = new ArrayList<>();

  public Body(Rule rule, Signals signals) {
    this.rule = rule;
    this.signals = signals;
  }

  private int asked(int signal) {
    asked.add(signal);
    return signal;
  }

  /** The signals that were asked for so far. */
  public List<Integer> asked() {
    return asked;
  }

  Fields fields() {
    return rule.body();
  }

  Rule rule() {
    return rule;
  }

  Vocabulary vocabulary() {
    return signals.vocabulary();
  }

  /** The signal of the patterns in a field that must be there. */
  int signal(String name) {
    int signal = signal(fields(), name);
    if (signal == NONE) {
      throw fields().wrong("wants patterns in '" + name + "'");
    }
    return signal;
  }

  /** The signal of the patterns in a field, or {@link #NONE}. */
  int signal(Fields fields, String name) {
    List<String> texts = fields.texts(name);
    if (texts.isEmpty()) {
      return NONE;
    }
    try {
      return asked(signals.of(fields.place(name), texts));
    } catch (PatternException e) {
      throw fields.wrong("has a pattern that cannot be used. " + e.getMessage());
    }
  }

  /** A signal for each entry of the lexicon that a field names: which of them a mark stands for. */
  int[] entrySignals(String name) {
    List<String> entries = signals.entries(fields().texts(name));
    if (entries == null) {
      throw fields().wrong("names the unknown lexicon '" + fields().text(name) + "'");
    }
    return eachSignal(name, entries);
  }

  /** A signal for each of the patterns in a field; none where the field is missing. */
  int[] eachSignal(String name) {
    return eachSignal(name, fields().texts(name));
  }

  private int[] eachSignal(String name, List<String> texts) {
    int[] each = new int[texts.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = asked(signals.of(fields().place(name) + " " + i, List.of(texts.get(i))));
    }
    return each;
  }

  Where where(String name, Scope otherwise) {
    return Where.read(this, name, otherwise);
  }

  About about() {
    String word = fields().text("about", "anybody");
    About about = About.of(word);
    if (about == null) {
      throw fields().wrong("wants own, company or anybody in 'about', not '" + word + "'");
    }
    return about;
  }

  Conditions conditions() {
    return Conditions.read(this);
  }

  Fixes fixes() {
    return fixes(null);
  }

  /** With {@code verbs} for rules that may offer a verb. */
  Fixes fixes(Fixes.Verbs verbs) {
    return Fixes.read(this, verbs);
  }

  When when() {
    return When.read(this);
  }
}
