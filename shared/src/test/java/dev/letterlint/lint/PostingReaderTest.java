package dev.letterlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.rule.Level;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a posting's text tells. */
class PostingReaderTest {

  private final Linter linter = Linter.of(BuiltInPack.read());

  private Posting read(String title, String description) {
    return linter.posting(new PostingText(title, "Acme", description));
  }

  @Test
  void namesItsTechnologiesInTheirOrder() {
    Posting posting = read("Backend Engineer", "You write Go and Python on PostgreSQL and Kafka.");
    assertEquals(List.of("Go", "Python", "PostgreSQL", "Kafka"), posting.technologies());
    assertEquals(List.of("PostgreSQL"), posting.databases());
    assertEquals("Go", posting.firstLanguage());
  }

  @Test
  void takesOrdinaryWordsForWhatTheyAre() {
    Posting posting =
        read(
            "Backend Engineer",
            "Go to our page in Spring 2026. We raised a Series C and have an office in Phoenix. "
                + "You write Spring Boot services in Java.");
    assertEquals(List.of("Spring Boot", "Java"), posting.technologies());
    assertEquals("Java", posting.firstLanguage());
  }

  @Test
  void tellsTheLevelByTheTitle() {
    assertEquals(Level.SENIOR, read("Staff Backend Engineer", "").level());
    assertEquals(Level.JUNIOR, read("Graduate Software Engineer", "").level());
    assertEquals(Level.MID, read("Backend Developer", "").level());
  }

  @Test
  void knowsWhatItAsksFor() {
    Posting posting =
        read("Backend Engineer", "Please state your availability and your notice period.");
    assertEquals(Set.of("availability"), posting.asks());
  }
}
