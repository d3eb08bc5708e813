package dev.letterlint.rules;

import dev.letterlint.lint.Check;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Named;
import dev.letterlint.text.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text with what is expected of it, as one file that a person can read: facts about the form, the
 * text with each mark as {@code ‹words›⟦rule⟧}, and the checklist with the beginnings of the
 * sentences that met each line.
 */
public record LetterFile(Map<String, String> facts, String text) {

  private static final String RULER = "---\n";
  private static final int EVIDENCE_WORDS = 7;

  public static LetterFile read(String file) {
    String[] parts = file.split(RULER, 3);
    Map<String, String> facts = new LinkedHashMap<>();
    for (String line : parts[0].split("\n")) {
      int colon = line.indexOf(": ");
      facts.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return new LetterFile(facts, parts[1].replaceAll("‹|›⟦[^⟧]*⟧", ""));
  }

  Report lint() {
    return Examples.LINTER.lint(text, settings(), posting());
  }

  public Settings settings() {
    Settings settings =
        Settings.of(Named.kind(facts.get("kind")))
            .withLevel(Named.level(facts.getOrDefault("level", "unknown")))
            .withQuestion(facts.getOrDefault("question", ""));
    return facts.containsKey("guides") ? settings.withGuides(guides()) : settings;
  }

  private Set<Guide> guides() {
    return Arrays.stream(facts.get("guides").split(", "))
        .map(Named::guide)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Guide.class)));
  }

  public PostingText posting() {
    return new PostingText(
        facts.getOrDefault("title", ""),
        facts.getOrDefault("company", ""),
        facts.getOrDefault("posting", ""));
  }

  /** The file as it should be by this report. */
  String written(Report report) {
    StringBuilder file = new StringBuilder();
    facts.forEach((name, fact) -> file.append(name).append(": ").append(fact).append("\n"));
    file.append(RULER).append(marked(report.findings())).append(RULER);
    report.checks().forEach(check -> file.append(line(check)));
    return file.toString();
  }

  private String marked(List<Finding> findings) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Finding finding : findings) {
      marked.append(text, at, finding.start()).append('‹').append(finding.text());
      marked.append("›⟦").append(finding.severity().word()).append(' ');
      marked.append(finding.rule()).append('⟧');
      at = finding.end();
    }
    return marked.append(text.substring(at)).toString();
  }

  private String line(Check check) {
    String evidence =
        check.evidence().stream().map(this::beginning).collect(Collectors.joining(" | "));
    String told = check.met() ? evidence : check.detail();
    return ((check.met() ? "met " : "unmet ") + check.id() + ": " + told).strip() + "\n";
  }

  private String beginning(Span sentence) {
    String[] words = text.substring(sentence.start(), sentence.end()).split("\\s+");
    String first =
        String.join(" ", Arrays.asList(words).subList(0, Math.min(EVIDENCE_WORDS, words.length)));
    return words.length > EVIDENCE_WORDS ? first + " …" : first;
  }
}
