package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionsTest {

  private static final String LETTER = "Dear Marit, we rebuilt the outbox of our ledger in May.";

  private final Versions versions = new Versions(List.of());

  @Test
  void writingOnKeepsOneVersion() {
    for (int length = 1; length <= LETTER.length(); length++) {
      versions.take(LETTER.substring(0, length), length);
    }
    assertEquals(List.of(new Versions.Version(LETTER, LETTER.length())), versions.all());
  }

  @Test
  void whatIsThrownAwayStaysBehind() {
    versions.take(LETTER, 1);
    assertFalse(versions.take("", 2));
    assertTrue(versions.take("Something quite different for another day.", 3));
    assertEquals(2, versions.all().size());
    assertEquals(LETTER, versions.all().get(1).text());
  }

  @Test
  void aWipedFieldHasLostItsText() {
    versions.take(LETTER, 1);
    assertEquals(LETTER, versions.lost("").text());
    assertEquals(LETTER, versions.lost("x").text());
    assertNull(versions.lost(LETTER));
    assertNull(versions.lost(LETTER + " And on."));
    assertNull(versions.lost(LETTER.substring(0, LETTER.length() - 5)));
  }

  @Test
  void aFieldWithAnotherTextOfSomeLengthIsNotOfferedTheFormer() {
    versions.take(LETTER, 1);
    assertNull(versions.lost("Something quite different for another day."));
  }

  @Test
  void aWordTypedAfterTheWipeLeavesTheOfferStanding() {
    versions.take(LETTER, 1);
    versions.take("Dear Anna, hello to you all", 2);
    assertEquals("Dear Anna, hello to you all", versions.lost("").text());
  }

  @Test
  void theSameTextIsKeptOnce() {
    versions.take(LETTER, 1);
    versions.take("Something quite different for another day.", 2);
    versions.take(LETTER, 3);
    assertEquals(2, versions.all().size());
    assertEquals(LETTER, versions.all().get(0).text());
  }

  @Test
  void onlyTheNewestAreKept() {
    for (int i = 0; i < 40; i++) {
      versions.take((char) ('a' + i % 26) + "bcdefghij".repeat(3) + i * i * 7919, i);
      versions.take("-".repeat(30 + i) + i, i);
    }
    assertTrue(versions.all().size() <= 12, versions.all().size() + " kept");
  }
}
