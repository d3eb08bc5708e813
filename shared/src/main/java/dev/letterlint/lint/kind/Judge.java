package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.lint.Verdict;

/** A rule made ready: tells the verdict what it finds in a reading. */
public interface Judge {

  void judge(Reading reading, Verdict verdict);
}
