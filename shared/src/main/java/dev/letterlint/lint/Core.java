package dev.letterlint.lint;

import dev.letterlint.pattern.Patterns;
import dev.letterlint.rule.PackException;
import java.util.List;
import java.util.Map;

/**
 * The signals that the engine itself asks for, whatever the rules: subjects, levels, and the facts
 * of a posting. Their words are lexicons of the pack, so that they are data like all others.
 */
final class Core {

  final int ownSubject;
  final int companySubject;
  final int years;
  final int months;
  final int juniorTitle;
  final int seniorTitle;
  final int technology;
  final int notTechnology;
  final int database;
  final int language;
  final int postingTopic;
  final int asksNoLetter;
  final int asksAvailability;
  final int asksDegree;

  Core(Patterns patterns, Map<String, List<String>> lexicons) {
    ownSubject = signal(patterns, lexicons, "own-subject");
    companySubject = signal(patterns, lexicons, "company-subject");
    years = signal(patterns, lexicons, "years-of-experience");
    months = signal(patterns, lexicons, "months-of-experience");
    juniorTitle = signal(patterns, lexicons, "junior-title");
    seniorTitle = signal(patterns, lexicons, "senior-title");
    technology = signal(patterns, lexicons, "technology");
    notTechnology = signal(patterns, lexicons, "not-technology");
    database = signal(patterns, lexicons, "database");
    language = signal(patterns, lexicons, "language");
    postingTopic = signal(patterns, lexicons, "posting-topic");
    asksNoLetter = signal(patterns, lexicons, "asks-no-letter");
    asksAvailability = signal(patterns, lexicons, "asks-availability");
    asksDegree = signal(patterns, lexicons, "asks-degree");
  }

  private static int signal(Patterns patterns, Map<String, List<String>> lexicons, String name) {
    if (!lexicons.containsKey(name)) {
      throw new PackException("The pack wants the lexicon '" + name + "'");
    }
    return patterns.signal(List.of("<" + name + ">"));
  }
}
