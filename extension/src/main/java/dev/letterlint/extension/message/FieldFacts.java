package dev.letterlint.extension.message;

import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import java.util.HashSet;
import java.util.Set;

/** What a field is read as and for which job: between the engine's values and those that travel. */
public final class FieldFacts {

  private FieldFacts() {}

  public static void write(PanelField field, String text, Settings settings, PostingText posting) {
    field.text = text;
    field.kind = settings.kind().word();
    field.level = settings.level().word();
    field.guides = words(settings.guides());
    field.question = settings.question();
    field.maxLength = settings.maxLength();
    field.title = posting.title();
    field.company = posting.company();
    field.description = posting.description();
  }

  public static Settings settings(PanelField field) {
    return Settings.of(Named.kind(field.kind))
        .withLevel(Named.level(field.level))
        .withGuides(guides(field.guides))
        .withQuestion(field.question)
        .withMaxLength(field.maxLength);
  }

  public static PostingText posting(PanelField field) {
    return new PostingText(field.title, field.company, field.description);
  }

  /** The guides of these words, by comma. */
  public static Set<Guide> guides(String words) {
    Set<Guide> guides = new HashSet<>();
    for (Guide guide : Guide.values()) {
      if (("," + words + ",").contains("," + guide.word() + ",")) {
        guides.add(guide);
      }
    }
    return guides;
  }

  private static String words(Set<Guide> guides) {
    StringBuilder words = new StringBuilder();
    for (Guide guide : guides) {
      words.append(words.length() == 0 ? "" : ",").append(guide.word());
    }
    return words.toString();
  }
}
