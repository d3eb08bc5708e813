package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;
import dev.letterlint.lint.resume.Section;
import dev.letterlint.lint.resume.SectionType;
import dev.letterlint.rule.Fields;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at the sections of a resume: those of {@code wanted} that are {@code present}, their {@code
 * order}, or the {@code length} of the one in {@code section}, in lines.
 */
final class Sections implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("of", "wanted", "section", "most", "met");
  }

  @Override
  public boolean isForResumes() {
    return true;
  }

  @Override
  public Judge judge(Body body) {
    return switch (body.fields().text("of")) {
      case "present" -> present(body);
      case "order" -> order(body);
      case "length" -> length(body);
      default -> throw body.fields().wrong("wants present, order or length in 'of'");
    };
  }

  private static List<SectionType> types(Fields fields) {
    List<SectionType> types = new ArrayList<>();
    for (String word : fields.texts("wanted")) {
      SectionType type = SectionType.of(word);
      if (type == null) {
        throw fields.wrong("names the unknown section '" + word + "'");
      }
      types.add(type);
    }
    return types;
  }

  private static Judge present(Body body) {
    List<SectionType> wanted = types(body.fields());
    String met = body.fields().text("met");
    return (reading, verdict) -> {
      List<String> missing = new ArrayList<>();
      List<Span> evidence = new ArrayList<>();
      for (SectionType type : wanted) {
        Section section = reading.resume().section(type);
        if (section == null || section.heading() == null) {
          missing.add(type.word());
        } else {
          evidence.add(Entries.span(reading, section.heading()));
        }
      }
      if (Evidence.isDue(reading)) {
        boolean isMet = missing.isEmpty();
        String lacking = body.rule().message() + "; missing: " + String.join(", ", missing);
        verdict.check(isMet, isMet ? met : lacking, evidence);
      }
    };
  }

  /**
   * Marks the headings of the fewest sections that would have to move. Sections named together may
   * stand in any order.
   */
  private static Judge order(Body body) {
    List<String> wanted = body.fields().texts("wanted");
    return (reading, verdict) -> {
      List<Section> told = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      for (Section section : reading.resume().sections()) {
        int place = place(wanted, section.type());
        if (place >= 0) {
          told.add(section);
          places.add(place);
        }
      }
      boolean[] stay = longestInOrder(places);
      for (int i = 0; i < stay.length; i++) {
        if (!stay[i]) {
          tell(told.get(i), reading, verdict);
        }
      }
    };
  }

  /** Which of the places make up the longest row that never falls; of two as long, the earlier. */
  private static boolean[] longestInOrder(List<Integer> places) {
    int count = places.size();
    int[] length = new int[count];
    int[] before = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (places.get(j) <= places.get(i) && length[j] > length[i]) {
          length[i] = length[j];
          before[i] = j;
        }
      }
      length[i]++;
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    boolean[] row = new boolean[count];
    for (int at = last; at >= 0; at = before[at]) {
      row[at] = true;
    }
    return row;
  }

  private static int place(List<String> wanted, SectionType type) {
    for (int i = 0; i < wanted.size(); i++) {
      if (List.of(wanted.get(i).split(" ")).contains(type.word())) {
        return i;
      }
    }
    return -1;
  }

  private static void tell(Section section, Reading reading, Verdict verdict) {
    if (section.heading() != null) {
      verdict.find(Entries.span(reading, section.heading()), List.of());
    }
  }

  private static Judge length(Body body) {
    SectionType type = SectionType.of(body.fields().text("section"));
    int most = body.fields().number("most", Integer.MAX_VALUE);
    String met = body.fields().text("met");
    return (reading, verdict) -> {
      Section section = reading.resume().section(type);
      if (section != null && section.heading() != null && Evidence.isDue(reading)) {
        int lines = section.lines().size();
        boolean isMet = lines <= most;
        verdict.check(
            isMet, isMet ? met : body.rule().message() + "; " + lines + " now", List.of());
      }
    };
  }
}
