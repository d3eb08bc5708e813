package dev.letterlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.rule.TextKind;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.SentenceReader;
import dev.letterlint.text.Text;
import dev.letterlint.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

  private static final String FIRST = "I own the ledger of a bank.";

  private static void assertBodyStartsAtTheFirstSentence(TextKind kind, String text) {
    List<Passage> passages = new ArrayList<>();
    List<String> contents = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : new Text(text, new SentenceReader(new Vocabulary())).sentences()) {
      passages.add(new Passage(sentence, null, null));
      contents.add(text.substring(at + sentence.contentStart(), at + sentence.contentEnd()));
      at += sentence.length();
    }
    assertEquals(FIRST, contents.get(new Outline(passages, kind).bodyStart()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dear Ms Ray,\n\n",
        "Dr. Ray,\nAcme Bank\n1 Main Street\n\nDear Dr. Ray,\n\n",
        "Jo Adams\nLeipzig\n\nTo the hiring team:\n\n",
        "Subject: Backend Engineer\n\n",
        "Dear Ms Ray,\n\nApplication for the post of Backend Engineer\n\n",
      })
  void aLettersBodyStartsBehindAddressSalutationAndSubject(String above) {
    assertBodyStartsAtTheFirstSentence(
        TextKind.LETTER, above + FIRST + "\n\nIt holds 2 million accounts.");
  }

  @Test
  void aGreetingWithinTheTextOpensNoLetter() {
    assertBodyStartsAtTheFirstSentence(
        TextKind.LETTER, "Dear Ms Ray,\n\n" + FIRST + " It started small. Hello, world, it said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Hello,\n", "What do you own, and why?\n\n", "Tell us about your work\n\n"})
  void anAnswersBodyStartsBehindAGreetingOrTheQuestion(String above) {
    assertBodyStartsAtTheFirstSentence(
        TextKind.ANSWER, above + FIRST + "\n\nIt holds 2 million accounts.");
  }
}
