package dev.letterlint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<Sentence> read(String text) {
    return new Text(text, new SentenceReader(new Vocabulary())).sentences();
  }

  private static List<String> contents(String text) {
    List<String> contents = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : read(text)) {
      contents.add(text.substring(at + sentence.contentStart(), at + sentence.contentEnd()));
      at += sentence.length();
    }
    assertEquals(text.length(), at, "sentences lie end to end");
    return contents;
  }

  @Test
  void endAtFullStopsQuestionsAndExclamations() {
    assertEquals(
        List.of("It broke.", "Why?", "A lock!", "We fixed it."),
        contents("It broke. Why? A lock! We fixed it."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We used queues, e.g. Kafka, for that.",
        "We used Kafka, Redis etc. and kept both.",
        "It ran on Python 3.11.4 and Node.js 20.",
        "Dr. Ray and J. Smith reviewed v1.2.3 of it.",
        "The U.S. market came first with $1.5M a day.",
        "We moved to ASP.NET and .NET 8 last year.",
        "p99 fell to approx. 240 ms at 99.95 % load.",
        "It serves example.com and mail to a.b@example.com daily."
      })
  void doNotEndWithinAbbreviationsVersionsAndNames(String sentence) {
    assertEquals(List.of(sentence), contents(sentence));
  }

  @Test
  void endAtAUnitAfterANumberButNotAtATitle() {
    assertEquals(
        List.of("The p95 is 80 ms.", "Ms. Ray measured the avg. size."),
        contents("The p95 is 80 ms. Ms. Ray measured the avg. size."));
  }

  @Test
  void endWhereTheWriterForgotTheSpace() {
    assertEquals(
        List.of("It was done.", "The rest came later."),
        contents("It was done.The rest came later."));
  }

  @Test
  void takeClosingQuotesAndBracketsWithThem() {
    assertEquals(
        List.of("He said \u201cno.\u201d", "(We agreed.)", "Then it ran."),
        contents("He said \u201cno.\u201d (We agreed.) Then it ran."));
  }

  @Test
  void goOnOverAWrappedLineAndEndAtABlankOne() {
    assertEquals(
        List.of(
            "We moved the nightly import of all the orders into a queue that is\ndrained by four workers.",
            "It held."),
        contents(
            "We moved the nightly import of all the orders into a queue that is\ndrained by four workers.\n\nIt held."));
  }

  @Test
  void endParagraphsAtEveryLineBreakOfUnwrappedText() {
    String longLine = "Word" + " word".repeat(29);
    List<Sentence> sentences = read(longLine + "\n" + longLine);
    assertEquals(2, sentences.size());
    assertTrue(sentences.get(0).endsParagraph());
    assertEquals(2, read(longLine + ".\n" + longLine.toLowerCase()).size());
  }

  @Test
  void goOnBelowALongLineThatEndsWithinThem() {
    String longLine = "Word" + " word".repeat(29);
    assertEquals(1, read(longLine + " \nand more.").size());
    assertEquals(1, read(longLine + ",\nand more.").size());
  }

  @Test
  void standAloneAsSalutationAndSignOffEvenInOneBlock() {
    String text = "Dear [Name], I run Go. It is quick. Kind regards, Jo Ray";
    List<Sentence> sentences = read(text);
    assertEquals(
        List.of("Dear [Name],", "I run Go.", "It is quick.", "Kind regards,", "Jo Ray"),
        contents(text));
    assertEquals(Sentence.Form.SALUTATION, sentences.get(0).form());
    assertEquals(Sentence.Form.PLAIN, sentences.get(1).form());
    assertEquals(Sentence.Form.SIGN_OFF, sentences.get(3).form());
  }

  @Test
  void greetAlsoWhoGoesOnWithASmallLetterBelowABlankLine() {
    assertEquals(Sentence.Form.SALUTATION, form("Dr. Berg,\n\nyour queue is the one I run."));
    assertEquals(Sentence.Form.PLAIN, form("To the team,\nas ever: I run Go."));
  }

  private static Sentence.Form form(String text) {
    return read(text).get(0).form();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To the hiring committee,\n\nI run Go.",
        "To Kim Ray:\nI run Go.",
        "Dr. Berg,\n\nI run Go.",
        "Dr. Berg, \n \nI run Go.",
        "Hiring team!\n\nI run Go.",
        "Respected hiring manager,\n\nI run Go.",
        "Dears,\n\nI run Go.",
        "Good morning, I run Go.",
        "Good afternoon\n\nI run Go.",
      })
  void areSalutationsWhateverTheyCallTheReader(String text) {
    assertEquals(Sentence.Form.SALUTATION, form(text));
    assertEquals("I run Go.", contents(text).get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To the point,\nas ever: I run Go.",
        "To Kim Ray, who asked, I gave the pager.",
        "To reduce load,\nI run Go.",
        "Hiring, in my last year, was half of the work.",
        "Dr. Berg led the group.",
        "Good design, I hold, is quiet.",
      })
  void areNoSalutationsWhereTheLineGoesOn(String text) {
    assertEquals(Sentence.Form.PLAIN, form(text));
  }

  @Test
  void areSubjectsAndQuestionsOnLinesOfTheirOwn() {
    assertEquals(Sentence.Form.SUBJECT, form("Re: your backend role\n\nI run Go."));
    assertEquals(Sentence.Form.SUBJECT, form("Application for the data team\n\nI run Go."));
    assertEquals(Sentence.Form.PLAIN, form("Role: I owned the ledger."));
    assertEquals(Sentence.Form.PLAIN, form("Application code and data\n\nI run Go."));
    assertEquals(Sentence.Form.QUESTION, form("Why here?\n\nI run Go."));
    assertEquals(Sentence.Form.QUESTION, form("Tell me about yourself\n\nI run Go."));
    assertEquals(Sentence.Form.PLAIN, form("I like your work.\n\nI run Go."));
    assertEquals(Sentence.Form.PLAIN, form("What I own\n\nI run Go."));
  }

  @Test
  void areListItemsBehindMarksOfEverySort() {
    String text = "- cut\n* moved\n\u2022 built\n1. ran\n2) kept\n\u2013 left";
    List<Sentence> sentences = read(text);
    assertEquals(6, sentences.size());
    for (Sentence sentence : sentences) {
      assertTrue(sentence.isListItem());
      assertEquals(1, sentence.count());
    }
    assertFalse(read("-5 degrees").get(0).isListItem());
    assertFalse(read("2019. It was late").get(0).isListItem());
  }

  @Test
  void countWordsAsPeopleDo() {
    assertEquals(
        6, read("A well-known trade-off \u2014 24/7 on-call \u00b7 don\u2019t").get(0).words());
    assertEquals(0, read("\u2014 \u00b7 ...").get(0).words());
  }

  @Test
  void readWindowsLineEndsAsOthers() {
    assertEquals(
        contents("One.\n\nTwo goes on.").size(), contents("One.\r\n\r\nTwo goes on.").size());
  }
}
