package dev.letterlint.pack;

import dev.letterlint.rule.Example;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page for each rule and an index of all: what a person reads behind a mark. */
public final class RulePages {

  private static final String GENERATED =
      "<!-- Generated from the rule files; do not edit. mvn -pl shared exec:java@rule-pages -->\n";

  private final Pack pack;

  public RulePages(Pack pack) {
    this.pack = pack;
  }

  /** Argument: the folder of the pages, whose old pages are replaced. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      old.filter(file -> file.toString().endsWith(".md")).forEach(RulePages::delete);
    }
    for (Map.Entry<String, String> page : new RulePages(BuiltInPack.read()).all().entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pages by file name. */
  public Map<String, String> all() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", index());
    pack.rules().forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
    return pages;
  }

  private String index() {
    StringBuilder page = new StringBuilder(GENERATED);
    page.append("# Rules\n\n").append(pack.rules().size());
    page.append(
        " rules. A rule belongs to a guide; guides and single rules can be switched off.\n\n");
    page.append("| rule | what it says | severity | texts | guide |\n|---|---|---|---|---|\n");
    for (Rule rule : pack.rules()) {
      page.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ");
      page.append(rule.message()).append(" | ").append(severity(rule)).append(" | ");
      page.append(kinds(rule)).append(" | ").append(rule.guide().word()).append(" |\n");
    }
    disagreements(page);
    return page.toString();
  }

  private void disagreements(StringBuilder page) {
    page.append("\n## Where the guides differ\n\n");
    page.append("The guide that is chosen decides; a rule of a guide that is off is silent.\n\n");
    page.append("| rule | its guide | another guide |\n|---|---|---|\n");
    for (Rule rule : pack.rules()) {
      for (String other : rule.conflicts()) {
        page.append("| ").append(rule.id()).append(" | ").append(rule.guide().word());
        page.append(" | ").append(other).append(" |\n");
      }
    }
  }

  private static String page(Rule rule) {
    StringBuilder page = new StringBuilder(GENERATED);
    page.append("# ").append(rule.id()).append("\n\n**").append(rule.message()).append("**\n\n");
    page.append(rule.why().strip()).append("\n\n");
    page.append("| | |\n|---|---|\n");
    page.append("| severity | ").append(severity(rule)).append(" |\n");
    page.append("| texts | ").append(kinds(rule)).append(" |\n");
    page.append("| guide | ").append(rule.guide().word()).append(" |\n");
    page.append("| source | ").append(rule.source()).append(" |\n\n");
    if (!rule.conflicts().isEmpty()) {
      page.append("## Where guides differ\n\n");
      rule.conflicts().forEach(other -> page.append("- ").append(other).append("\n"));
      page.append("\n");
    }
    boolean check = rule.severities().isCheck();
    examples(page, check ? "Met by" : "Marked", rule.fires());
    examples(page, check ? "Not met by" : "Not marked", rule.quiet());
    page.append(
        "## Switch it off\n\nIn the card choose *Ignore*; on the command line leave out its ");
    page.append("guide: `--guides`.\n");
    return page.toString();
  }

  private static void examples(StringBuilder page, String title, List<Example> examples) {
    page.append("## ").append(title).append("\n\n");
    for (Example example : examples) {
      page.append("- ").append(emphasized(example).replace("\n", " / ")).append("\n");
      String about = circumstances(example);
      if (!about.isEmpty()) {
        page.append("  (").append(about).append(")\n");
      }
    }
    page.append("\n");
  }

  private static String emphasized(Example example) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (var mark : example.marks()) {
      text.append(escaped(example.text().substring(at, mark.start()))).append("**");
      text.append(escaped(example.text().substring(mark.start(), mark.end()))).append("**");
      at = mark.end();
    }
    return text.append(escaped(example.text().substring(at))).toString();
  }

  private static String escaped(String text) {
    return text.replace("<", "\\<").replace("[", "\\[").replace("*", "\\*");
  }

  private static String circumstances(Example example) {
    Fields options = example.options();
    if (options == null) {
      return "";
    }
    return options.names().stream()
        .filter(name -> !name.equals("text") && !name.equals("also"))
        .map(name -> name + ": " + String.join(", ", options.texts(name)).replace("\n", " / "))
        .collect(Collectors.joining("; "));
  }

  private static String kinds(Rule rule) {
    return rule.kinds().stream().map(TextKind::word).collect(Collectors.joining(", "));
  }

  private static String severity(Rule rule) {
    if (rule.severities().isCheck()) {
      return "check";
    }
    String special =
        rule.severities().special().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("default"))
            .map(entry -> "; " + entry.getKey() + ": " + entry.getValue().word())
            .collect(Collectors.joining());
    return rule.severities().general().word() + special;
  }
}
