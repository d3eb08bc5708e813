package dev.letterlint.extension.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class EditTest {

  @Test
  void isTheShortestStretchThatDiffers() {
    assertEquals(new Edit(3, 0, "x"), Edit.between("abcdef", "abcxdef"));
    assertEquals(new Edit(2, 2, ""), Edit.between("abcdef", "abef"));
    assertTrue(Edit.between("same", "same").isEmpty());
    assertEquals(new Edit(0, 3, "xyz"), Edit.between("abc", "xyz"));
    assertTrue(Edit.between("", "").isEmpty());
  }

  @Test
  void staysWithinBothTextsWhenLettersRepeat() {
    assertEquals(new Edit(2, 0, "a"), Edit.between("aa", "aaa"));
    assertEquals(new Edit(2, 1, ""), Edit.between("aaa", "aa"));
  }

  @Test
  void turnsOneTextIntoTheOtherWhateverTheTexts() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String before = text(random);
      String after = text(random);
      assertEquals(after, Edit.between(before, after).applyTo(before));
    }
  }

  @Test
  void movesWhatStandsBehindIt() {
    Edit edit = new Edit(4, 3, "x");
    assertEquals(2, edit.moved(2));
    assertEquals(4, edit.moved(4));
    assertEquals(5, edit.moved(5));
    assertEquals(5, edit.moved(7));
    assertEquals(7, edit.moved(9));
  }

  @Test
  void sparesWhatItDoesNotTouch() {
    Edit edit = new Edit(4, 3, "x");
    assertTrue(edit.spares(0, 4));
    assertTrue(edit.spares(7, 9));
    assertFalse(edit.spares(3, 5));
    assertFalse(edit.spares(6, 8));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append("ab\n\ud83d".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
