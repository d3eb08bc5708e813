package dev.letterlint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

  /** All that a decision about the end of a sentence can hang on, in short pieces. */
  private static final String[] PIECES = {
    "we",
    "Go",
    "I",
    "a",
    ".",
    ".",
    ",",
    "!",
    "?",
    ":",
    "\u2026",
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "- ",
    "* ",
    "1. ",
    "o ",
    "a) ",
    "e.g.",
    "Ms.",
    "80 ms.",
    "\"",
    "'",
    "\u2019",
    "\u201d",
    "`",
    "(",
    ")",
    "Dear Ana",
    "Kind regards",
    "Thanks",
    "I'm",
    "can't",
    "C++",
    "#",
    ".NET",
    "Node.js",
    "a@b.io",
    "\u2014",
    "-",
    "12",
    "3.5",
    "\ud83d\ude00",
    "\u00ad",
    "a line of words that is long enough to be full",
    "                                        "
  };

  private final SentenceReader reader = new SentenceReader(new Vocabulary());
  private final SentenceReader lineReader = new SentenceReader(new Vocabulary(), true);

  @Test
  void sentencesAfterAnyEditAreThoseOfTheWholeText() {
    for (int seed = 0; seed < 3000; seed++) {
      edits(new Random(seed), seed % 2 == 0 ? reader : lineReader, "seed " + seed);
    }
  }

  private static void edits(Random random, SentenceReader reader, String seed) {
    StringBuilder content = new StringBuilder(pieces(random, random.nextInt(60)));
    Text text = new Text(content.toString(), reader);
    for (int edit = 0; edit < 20; edit++) {
      int start = random.nextInt(content.length() + 1);
      int deleted = random.nextInt(Math.min(content.length() - start, 12) + 1);
      String inserted = pieces(random, random.nextInt(3));
      content.replace(start, start + deleted, inserted);
      text.edit(start, deleted, inserted);
      String fresh = told(new Text(content.toString(), reader));
      assertEquals(fresh, told(text), seed + ", edit " + edit);
    }
  }

  private static String pieces(Random random, int count) {
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; i < count; i++) {
      pieces.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return pieces.toString();
  }

  /** Everything that a sentence says of itself, line by line. */
  private static String told(Text text) {
    StringBuilder told = new StringBuilder(text.content()).append("\n====\n");
    for (Sentence sentence : text.sentences()) {
      told.append(sentence.length()).append(' ').append(sentence.contentStart());
      told.append(' ').append(sentence.contentEnd()).append(' ').append(sentence.words());
      told.append(' ').append(sentence.form()).append(sentence.isListItem() ? " item" : "");
      told.append(sentence.startsLine() ? " starts" : "");
      told.append(sentence.endsParagraph() ? " ends" : "");
      for (int i = 0; i < sentence.count(); i++) {
        told.append(' ').append(sentence.start(i)).append('-').append(sentence.end(i));
        told.append('=').append(sentence.symbol(i));
      }
      told.append('\n');
    }
    return told.toString();
  }

  @Test
  void aKeyWithinASentenceIsReadInThatSentenceAlone() {
    String sentence = "We moved the import to a queue. ";
    Text text = new Text(sentence.repeat(20), reader);
    Text.Patch patch = text.edit(sentence.length() * 10 + 9, 0, "x");
    assertEquals(1, patch.removed());
    assertEquals(1, patch.added().size());
    assertTrue(patch.start() == sentence.length() * 10, "from " + patch.start());
  }
}
