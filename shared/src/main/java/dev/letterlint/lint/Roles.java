package dev.letterlint.lint;

import dev.letterlint.pattern.Marks;
import dev.letterlint.text.Name;
import dev.letterlint.text.Sentence;

/**
 * Decides once for each sentence whether it is about the writer's own work or about the company:
 * the first subject of the sentence says so, and without one it is the writer's.
 */
final class Roles {

  private final Core core;
  private final Name company;

  Roles(Core core, Posting posting) {
    this.core = core;
    this.company = new Name(posting.company());
  }

  /** The role of a sentence that starts at {@code start} of {@code content}. */
  Role of(String content, int start, Sentence sentence, Marks marks) {
    int own = firstToken(marks, core.ownSubject, sentence.count());
    int theirs = firstToken(marks, core.companySubject, sentence.count());
    boolean named = company.standsAt(content, start, sentence, 0);
    return named || theirs < own ? Role.COMPANY : Role.OWN;
  }

  private static int firstToken(Marks marks, int signal, int otherwise) {
    int mark = marks.first(signal);
    return mark < 0 ? otherwise : marks.from(mark);
  }
}
