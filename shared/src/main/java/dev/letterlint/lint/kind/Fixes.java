package dev.letterlint.lint.kind;

import dev.letterlint.lint.Fix;
import dev.letterlint.lint.Passage;
import dev.letterlint.pattern.Marks;
import dev.letterlint.rule.Data;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixes a rule offers, best first. A text replaces the marked words, with {@code {1}} for what
 * the pattern's first element matched; {@code words} replaces word by word; {@code drop} takes away
 * the marked words or their whole sentence; {@code verb} puts the verb that this element matched in
 * their place, in the tense that the bullet of a resume wants. With {@code of} a fix is offered
 * only where one of these patterns matches just the marked words, and then {@code text} is the
 * replacement.
 */
final class Fixes {

  /** Puts a verb in place of the marked words; only those kinds have it that read resumes. */
  interface Verbs {
    /** Null where there is nothing to offer. */
    Fix fix(String verb, Spot spot);
  }

  private final List<Fields> templates = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> signals = new ArrayList<>();
  private final Verbs verbs;

  private Fixes(Verbs verbs) {
    this.verbs = verbs;
  }

  /** {@code verbs} is null for kinds whose rules cannot offer one. */
  static Fixes read(Body body, Verbs verbs) {
    Fixes fixes = new Fixes(verbs);
    List<Data> items = body.fields().items("fix");
    for (int i = 0; i < items.size(); i++) {
      Fields template = items.get(i).isObject() ? fixes.template(body, i) : null;
      fixes.templates.add(template);
      fixes.texts.add(items.get(i).text());
      fixes.signals.add(template == null ? Body.NONE : body.signal(template, "of"));
    }
    return fixes;
  }

  private Fields template(Body body, int at) {
    Fields fields = body.fields().child("fix", at);
    List<String> known = new ArrayList<>(List.of("words", "drop", "text", "of"));
    if (verbs != null) {
      known.add("verb");
    }
    fields.allow(known);
    return fields;
  }

  List<Fix> of(Spot spot) {
    List<Fix> fixes = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      Fix fix = suits(signals.get(i), spot) ? fix(i, spot) : null;
      if (fix != null) {
        fixes.add(fix);
      }
    }
    return fixes;
  }

  private static boolean suits(int signal, Spot spot) {
    Marks marks = spot.passage().marks();
    boolean suits = signal == Body.NONE;
    for (int mark = marks.next(signal, 0);
        mark >= 0 && !suits;
        mark = marks.next(signal, mark + 1)) {
      suits = marks.from(mark) == spot.from() && marks.to(mark) == spot.to();
    }
    return suits;
  }

  private Fix fix(int at, Spot spot) {
    Fields template = templates.get(at);
    return template == null ? filled(texts.get(at), spot) : special(template, spot);
  }

  private Fix special(Fields template, Spot spot) {
    if (template.has("words")) {
      return wordByWord(template.child("words"), spot);
    }
    if (template.has("verb")) {
      return verbs.fix(part(spot, template.number("verb", 1)), spot);
    }
    if (template.has("text")) {
      return filled(template.text("text"), spot);
    }
    return template.text("drop").equals("sentence")
        ? Removal.ofSentence(spot)
        : Removal.ofWords(spot);
  }

  private static Fix wordByWord(Fields words, Spot spot) {
    for (int token = spot.from(); token < spot.to(); token++) {
      String word = spot.reading().text(spot.passage(), token);
      String instead = words.text(lower(word), null);
      if (instead != null) {
        Span span = spot.passage().span(token, token + 1);
        String cased = likeCased(instead, word);
        return new Fix(span.start(), span.end(), cased, cased);
      }
    }
    return null;
  }

  private static Fix filled(String template, Spot spot) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      boolean slot = c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
      if (slot) {
        String part = part(spot, template.charAt(i + 1) - '0');
        text.append(part);
        boolean space = part.isEmpty() && template.startsWith(" ", i + 3);
        i += space ? 3 : 2;
      } else {
        text.append(c);
      }
    }
    String cased = likeCased(text.toString().trim(), spot.reading().text(spot.span()));
    return new Fix(spot.span().start(), spot.span().end(), cased, cased);
  }

  private static String part(Spot spot, int element) {
    if (element == 0) {
      return spot.reading().text(spot.span());
    }
    Passage passage = spot.passage();
    return spot.mark() < 0 ? "" : spot.reading().part(passage, spot.mark(), element);
  }

  /** With a capital where the replaced words began with one. */
  static String likeCased(String text, String replaced) {
    boolean capital = !replaced.isEmpty() && replaced.charAt(0) >= 'A' && replaced.charAt(0) <= 'Z';
    boolean acronym =
        replaced.length() > 1 && replaced.charAt(1) >= 'A' && replaced.charAt(1) <= 'Z';
    if (!capital || acronym || text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return text;
    }
    return (char) (text.charAt(0) - 32) + text.substring(1);
  }

  static String lower(String word) {
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
  }
}
