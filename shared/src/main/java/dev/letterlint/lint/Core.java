package dev.letterlint.lint;

import dev.letterlint.lint.kind.Kinds;
import dev.letterlint.lint.resume.ResumeSignals;
import dev.letterlint.pattern.Signals;
import dev.letterlint.rule.PackException;

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

  /** The same for resumes; null where none are read, and packs for letters have none of them. */
  final ResumeSignals resume;

  /** What a posting asks for that only rules for resumes look at, by {@link #ASKED}. */
  final int[] asked;

  static final String[] ASKED = {"remote", "frontend", "dba", "delivery"};

  Core(Signals signals, Kinds kinds) {
    resume = kinds.resumeSignals(signals);
    asked = new int[ASKED.length];
    for (int i = 0; i < ASKED.length; i++) {
      asked[i] = signals.ofLexicon(ResumeSignals.LEXICONS + "asks-" + ASKED[i]);
    }
    ownSubject = signal(signals, "own-subject");
    companySubject = signal(signals, "company-subject");
    years = signal(signals, "years-of-experience");
    months = signal(signals, "months-of-experience");
    juniorTitle = signal(signals, "junior-title");
    seniorTitle = signal(signals, "senior-title");
    technology = signal(signals, "technology");
    notTechnology = signal(signals, "not-technology");
    database = signal(signals, "database");
    language = signal(signals, "language");
    postingTopic = signal(signals, "posting-topic");
    asksNoLetter = signal(signals, "asks-no-letter");
    asksAvailability = signal(signals, "asks-availability");
    asksDegree = signal(signals, "asks-degree");
  }

  private static int signal(Signals signals, String name) {
    int signal = signals.ofLexicon(name);
    if (signal == Signals.NONE) {
      throw new PackException("The pack wants the lexicon '" + name + "'");
    }
    return signal;
  }

  /** By signal: whether the engine looks for it in a letter or answer, or in a resume. */
  boolean[] inTexts(boolean isResume, int signals) {
    boolean[] wanted = new boolean[signals];
    want(wanted, ownSubject, companySubject, years, months);
    if (isResume && resume != null) {
      want(wanted, resume.all());
    }
    return wanted;
  }

  /** By signal: whether it tells something of a posting. */
  boolean[] inPostings(int signals) {
    boolean[] wanted = new boolean[signals];
    want(wanted, juniorTitle, seniorTitle, technology, notTechnology, database, language);
    want(wanted, postingTopic, asksNoLetter, asksAvailability, asksDegree);
    want(wanted, asked);
    return wanted;
  }

  private static void want(boolean[] wanted, int... signals) {
    for (int signal : signals) {
      if (signal != Signals.NONE) {
        wanted[signal] = true;
      }
    }
  }
}
