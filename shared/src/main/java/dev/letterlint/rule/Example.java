package dev.letterlint.rule;

import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text in a rule's file on which the rule must fire, at {@code marks}, or be quiet. The other
 * fields say in what form the text stands; {@code also} names rules that may fire there too.
 */
public record Example(
    String text, List<Span> marks, TextKind kind, Level level, Fields options, List<String> also) {

  static final Set<String> FIELDS =
      Set.of(
          "text",
          "kind",
          "level",
          "title",
          "company",
          "posting",
          "question",
          "guides",
          "without",
          "also",
          "max-length");

  static Example read(String owner, Data data, TextKind kind) {
    if (!data.isObject()) {
      return marked(data.text(), kind, Level.UNKNOWN, null, List.of());
    }
    Fields fields = new Fields(owner, data);
    fields.allow(FIELDS);
    TextKind own = fields.has("kind") ? Named.kind(fields.text("kind")) : kind;
    Level level = Named.level(fields.text("level", "unknown"));
    if (own == null || level == null) {
      throw fields.wrong("has an example with an unknown kind or level");
    }
    return marked(fields.text("text"), own, level, fields, fields.texts("also"));
  }

  private static Example marked(
      String marked, TextKind kind, Level level, Fields options, List<String> also) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '‹') {
        open = text.length();
      } else if (c == '›') {
        marks.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Example(text.toString(), marks, kind, level, options, also);
  }

  /** One of the example's further fields, empty when it has none. */
  public String option(String name) {
    return options == null ? "" : options.text(name, "");
  }
}
