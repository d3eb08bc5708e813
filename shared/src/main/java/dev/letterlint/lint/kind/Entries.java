package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;
import dev.letterlint.lint.resume.Entry;
import dev.letterlint.lint.resume.Line;
import dev.letterlint.lint.resume.Period;
import dev.letterlint.lint.resume.Section;
import dev.letterlint.lint.resume.SectionType;
import dev.letterlint.rule.Fields;
import dev.letterlint.rule.Level;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at the jobs and projects of a resume: how many {@code bullets} the latest have, their
 * {@code order}, their {@code count}, the {@code progression} of the verbs in {@code match} from
 * job to job, and what each of the {@code projects} shows, its parts being {@code stack}, {@code
 * figure} and {@code link}. All but the order are lines of the checklist.
 */
final class Entries implements Kind {

  /** With fewer bullets a job is only mentioned. */
  private static final int DETAILED = 2;

  private static final int LATEST = 2;
  private static final int LONG_AGO_MONTHS = 84;
  private static final int SHORT_MONTHS = 12;
  private static final int MOST_NAME = 40;
  private static final int MOST_TOLD = 5;

  @Override
  public Set<String> fields() {
    return Set.of("of", "least", "most", "match", "stack", "figure", "link", "met");
  }

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    return switch (body.fields().text("of")) {
      case "bullets" -> bullets(body);
      case "order" -> (reading, verdict) -> order(reading, verdict);
      case "count" -> count(body);
      case "progression" -> progression(body);
      case "projects" -> projects(body);
      default ->
          throw body.fields().wrong("wants bullets, order, count, progression or projects in 'of'");
    };
  }

  private static List<Entry> jobs(Reading reading) {
    return reading.resume().entries(SectionType.EXPERIENCE);
  }

  private static Judge bullets(Body body) {
    int least = body.fields().number("least", 1);
    int most = body.fields().number("most", Integer.MAX_VALUE);
    String met = body.fields().text("met");
    return (reading, verdict) -> {
      List<Entry> jobs = jobs(reading);
      List<String> off = new ArrayList<>();
      List<Span> evidence = new ArrayList<>();
      int latest = latest(jobs);
      int looked = 0;
      for (int i = 0; i < jobs.size() && i < LATEST; i++) {
        Entry job = jobs.get(i);
        if (job.titles().isEmpty() || !isWeighty(job, latest)) {
          continue;
        }
        looked++;
        int bullets = job.bullets().size();
        if (bullets < least || bullets > most) {
          off.add(name(reading, job) + ": " + bullets);
        } else {
          evidence.add(span(reading, job.titles().get(0)));
        }
      }
      if (looked > 0 && Evidence.isDue(reading)) {
        verdict.check(
            off.isEmpty(),
            off.isEmpty() ? met : told(body, off),
            off.isEmpty() ? evidence : List.of());
      }
    };
  }

  private static String told(Body body, List<String> details) {
    return body.rule().message() + "; " + String.join(", ", details);
  }

  /** The last month that any job names. */
  private static int latest(List<Entry> jobs) {
    int latest = 0;
    for (Entry job : jobs) {
      Period period = job.period();
      if (period != null) {
        latest = Math.max(latest, period.isCurrent() ? period.start() : period.end());
      }
    }
    return latest;
  }

  /** Neither under a year nor long ago. */
  private static boolean isWeighty(Entry job, int latest) {
    Period period = job.period();
    if (period == null || period.isCurrent()) {
      return true;
    }
    boolean isShort = period.end() - period.start() < SHORT_MONTHS && period.end() % 12 != 0;
    return !isShort && period.end() >= latest - LONG_AGO_MONTHS;
  }

  private static String name(Reading reading, Entry entry) {
    return shortened(reading.text(span(reading, entry.titles().get(0))));
  }

  static Span span(Reading reading, Line line) {
    Passage first = reading.passage(line.from());
    return new Span(first.span().start(), reading.passage(line.to() - 1).span().end());
  }

  /**
   * A job that ended later than the one above it, and began later too, stands in the wrong place.
   */
  private static void order(Reading reading, Verdict verdict) {
    Period above = null;
    for (Entry job : jobs(reading)) {
      Period period = job.period();
      if (period != null && above != null && period.end() > above.end()) {
        boolean overlaps = period.start() <= above.start();
        if (!overlaps) {
          verdict.find(span(reading, job.titles().get(0)), List.of());
        }
      }
      above = period == null ? above : period;
    }
  }

  private static Judge count(Body body) {
    Fields fields = body.fields();
    int least = fields.number("least", 1);
    int most = fields.number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      List<Span> evidence = new ArrayList<>();
      for (Entry job : jobs(reading)) {
        if (job.bullets().size() >= DETAILED && !job.titles().isEmpty()) {
          evidence.add(span(reading, job.titles().get(0)));
        }
      }
      int wanted = reading.writer() == Level.JUNIOR ? 1 : least;
      boolean met = evidence.size() >= wanted && evidence.size() <= most;
      if (!jobs(reading).isEmpty() && Evidence.isDue(reading)) {
        String found = "; " + evidence.size() + " now";
        verdict.check(met, (met ? fields.text("met") : body.rule().message() + found), evidence);
      }
    };
  }

  private static Judge progression(Body body) {
    Figures verbs = new Figures(body.signal("match"), Body.NONE);
    String met = body.fields().text("met");
    return (reading, verdict) -> {
      List<Entry> jobs = new ArrayList<>();
      for (Entry job : jobs(reading)) {
        if (!job.bullets().isEmpty()) {
          jobs.add(job);
        }
      }
      if (jobs.size() < 2 || !Evidence.isDue(reading)) {
        return;
      }
      List<Span> evidence = new ArrayList<>();
      int now = leading(reading, jobs.get(0), verbs, evidence);
      int before = 0;
      for (int i = 1; i < jobs.size(); i++) {
        before = Math.max(before, leading(reading, jobs.get(i), verbs, new ArrayList<>()));
      }
      boolean isMet = now > 0 || before == 0;
      verdict.check(isMet, isMet ? met : body.rule().message(), evidence);
    };
  }

  private static int leading(Reading reading, Entry job, Figures verbs, List<Span> evidence) {
    for (Line bullet : job.bullets()) {
      if (verbs.in(reading, bullet) > 0) {
        evidence.add(span(reading, bullet));
      }
    }
    return evidence.size();
  }

  private static Judge projects(Body body) {
    Fields fields = body.fields();
    Figures stack = new Figures(body.signal("stack"), Body.NONE);
    Figures figure = new Figures(body.signal("figure"), Body.NONE);
    Figures link = new Figures(body.signal("link"), Body.NONE);
    int least = fields.number("least", 1);
    int most = fields.number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      Section section = reading.resume().section(SectionType.PROJECTS);
      if (section == null || !Evidence.isDue(reading)) {
        return;
      }
      List<List<Line>> projects = projects(section);
      List<String> lacks = new ArrayList<>();
      boolean linked = false;
      for (List<Line> project : projects) {
        String missing =
            (has(reading, project, stack) ? "" : " stack")
                + (has(reading, project, figure) ? "" : " figure");
        if (!missing.isEmpty() && lacks.size() < MOST_TOLD) {
          lacks.add(shortened(reading.text(span(reading, project.get(0)))) + " lacks" + missing);
        }
        linked = linked || has(reading, project, link);
      }
      if (!linked) {
        lacks.add("no project has a link");
      }
      int count = projects.size();
      if (count < least || count > most) {
        lacks.add(count + " of them");
      }
      boolean met = lacks.isEmpty();
      verdict.check(met, met ? fields.text("met") : told(body, lacks), List.of());
    };
  }

  private static String shortened(String text) {
    return text.length() <= MOST_NAME ? text : text.substring(0, MOST_NAME) + "…";
  }

  /** The lines of each project; without names each line is one. */
  private static List<List<Line>> projects(Section section) {
    List<List<Line>> projects = new ArrayList<>();
    for (Entry entry : section.entries()) {
      List<Line> lines = new ArrayList<>(entry.titles());
      lines.addAll(entry.texts());
      lines.addAll(entry.bullets());
      if (!entry.titles().isEmpty()) {
        projects.add(lines);
      } else {
        for (Line line : lines) {
          projects.add(List.of(line));
        }
      }
    }
    return projects;
  }

  private static boolean has(Reading reading, List<Line> lines, Figures figures) {
    for (Line line : lines) {
      if (figures.in(reading, line) > 0) {
        return true;
      }
    }
    return false;
  }
}
