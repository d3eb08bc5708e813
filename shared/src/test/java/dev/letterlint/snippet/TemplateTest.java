package dev.letterlint.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplateTest {

  @Test
  void fillsWhatIsKnownAndLeavesTheRestToBeSeen() {
    Template template = new Template("At {{company}} I would cut {{metric}} as {{ role }}.");
    assertEquals(List.of("company", "metric", "role"), template.names());
    Template.Filled filled = template.fill(Map.of("company", "Acme", "role", "SRE", "metric", ""));
    assertEquals("At Acme I would cut {{metric}} as SRE.", filled.text());
    assertEquals(List.of(new Template.Stop(20, 30)), filled.open());
    assertEquals(-1, filled.caret());
  }

  @Test
  void theFirstMarkSaysWhereTheCaretGoesAndNoneStays() {
    Template.Filled filled = new Template("{{a}}: $|$ and $|$.").fill(Map.of("a", "One"));
    assertEquals("One:  and .", filled.text());
    assertEquals(5, filled.caret());
  }

  @Test
  void aValueIsNeverReadAsAField() {
    Template.Filled filled = new Template("{{a}}{{b}}").fill(Map.of("a", "{{b}}$|$", "b", "x"));
    assertEquals("{{b}}$|$x", filled.text());
    assertEquals(List.of(), filled.open());
    assertEquals(-1, filled.caret());
  }

  @Test
  void bracesThatAreNoFieldStay() {
    String text = "{{}} {{ }} {{a{b}} {{two\nlines}} {a} {{" + "x".repeat(41) + "}} {{open";
    Template template = new Template(text);
    assertEquals(List.of(), template.names());
    assertEquals(text, template.fill(Map.of()).text());
  }

  @Test
  void aFieldBeginsAtTheInnermostBraces() {
    assertEquals("{x", new Template("{{{a}}").fill(Map.of("a", "x")).text());
  }

  @Test
  void namesOfObjectsOwnPropertiesAreNamesLikeOthers() {
    Template template = new Template("{{__proto__}} {{constructor}}");
    assertEquals(List.of("__proto__", "constructor"), template.names());
    assertEquals("{{__proto__}} {{constructor}}", template.fill(Map.of()).text());
  }
}
