package dev.letterlint.lint.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormTest {

  @ParameterizedTest
  @CsvSource({
    "building, build, built",
    "managing, manage, managed",
    "planning, plan, planned",
    "debugging, debug, debugged",
    "deploying, deploy, deployed",
    "writing, write, wrote",
    "setting, set, set",
    "testing, test, tested",
    "overseeing, oversee, oversaw",
    "modify, modify, modified",
    "configuring, configure, configured",
    "maintaining, maintain, maintained"
  })
  void knowsInfinitiveAndPast(String verb, String infinitive, String past) {
    assertEquals(infinitive, VerbForm.infinitive(verb));
    assertEquals(past, VerbForm.past(verb));
    assertEquals(past, VerbForm.past(infinitive));
  }
}
