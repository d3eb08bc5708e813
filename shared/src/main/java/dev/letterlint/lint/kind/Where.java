package dev.letterlint.lint.kind;

import dev.letterlint.lint.Reading;
import dev.letterlint.rule.TextKind;

/** The part of a text that a rule looks at: one for all kinds of text, or another for resumes. */
record Where(Scope general, Scope inResumes) {

  static Where read(Body body, String name, Scope otherwise) {
    if (!body.fields().isObject(name)) {
      Scope scope = scope(body, body.fields().text(name, null), otherwise);
      return new Where(scope, scope);
    }
    String general = body.fields().child(name).text("default", null);
    String inResumes = body.fields().child(name).text(TextKind.RESUME.word());
    return new Where(scope(body, general, otherwise), scope(body, inResumes, otherwise));
  }

  private static Scope scope(Body body, String word, Scope otherwise) {
    Scope scope = word == null ? otherwise : Scope.of(word);
    if (scope == null) {
      throw body.fields().wrong("names the unknown part '" + word + "'");
    }
    return scope;
  }

  Scope in(Reading reading) {
    return reading.settings().kind() == TextKind.RESUME ? inResumes : general;
  }

  int start(Reading reading) {
    return in(reading).start(reading);
  }

  int end(Reading reading) {
    return in(reading).end(reading);
  }

  boolean holds(Reading reading, int sentence) {
    return in(reading).holds(reading, sentence);
  }

  boolean picks(Reading reading, int sentence) {
    return in(reading).picks(reading, sentence);
  }
}
