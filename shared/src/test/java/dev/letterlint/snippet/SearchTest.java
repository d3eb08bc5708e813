package dev.letterlint.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SearchTest {

  private final Search<String> search = new Search<>();

  SearchTest() {
    add("text", "Queue", "We cut the p99 of checkout.", Part.NONE);
    add("title", "Our checkout", "A text.", Part.OUTCOME);
    add("start", "Checkout outage", "Another.", Part.SYMPTOM, "kafka");
  }

  @Test
  void aTitleThatBeginsWithTheWordComesFirst() {
    assertEquals(List.of("start", "title", "text"), search.find("CHECK", 10));
    assertEquals(List.of("start"), search.find("check", 1));
  }

  @Test
  void everyWordMustStandSomewhere() {
    assertEquals(List.of("start"), search.find("checkout kafka", 10));
    assertEquals(List.of("title"), search.find(" outcome ", 10));
    assertEquals(List.of(), search.find("checkout postgres", 10));
  }

  @Test
  void allComeInTheirOrderWhereThereIsNoWord() {
    assertEquals(List.of("text", "title", "start"), search.find("", 10));
  }

  private void add(String id, String title, String text, Part part, String... tags) {
    search.add(id, new Snippet(title, text, List.of(tags), "", part));
  }
}
