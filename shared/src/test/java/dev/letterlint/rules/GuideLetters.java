package dev.letterlint.rules;

import dev.letterlint.rule.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The three example letters of the JobJourney guide, read from the material. */
public final class GuideLetters {

  static final String GUIDE = "guides/jobjourney-cover-letter.txt";
  private static final String START = "Dear [Hiring Manager Name],";
  private static final String END = "[Email]";

  /** Where a person would begin a new paragraph. */
  private static final List<String> PARAGRAPHS =
      List.of(
          "I am applying for the Junior",
          "The single project I would",
          "Beyond that,",
          "I am happy to do",
          "Respectfully,",
          "I am writing about the",
          "I am a Backend Engineer at",
          "The work I would walk",
          "The work I deliberately",
          "I am applying now because",
          "Kind regards,",
          "I want to walk you",
          "The platform rebuild:",
          "The kill:",
          "I am not interested in",
          "Best regards,",
          "[Your Name]");

  private GuideLetters() {}

  /** A letter with the level of its writer. */
  public record Letter(String text, Level level, String shape) {}

  /** Each letter as the guide prints it, in one block, and in paragraphs. */
  public static List<Letter> all() throws IOException {
    String guide = Material.text(GUIDE);
    List<Letter> letters = new ArrayList<>();
    int at = 0;
    for (Level level : List.of(Level.JUNIOR, Level.MID, Level.SENIOR)) {
      int start = guide.indexOf(START, at);
      int end = guide.indexOf(END, start) + END.length();
      String block = guide.substring(start, end);
      letters.add(new Letter(block, level, "one block"));
      letters.add(new Letter(split(block), level, "paragraphs"));
      at = end;
    }
    return letters;
  }

  /** A test of each letter. */
  static Stream<DynamicTest> tests(Consumer<Letter> test) throws IOException {
    return Material.tests(
        GUIDE,
        () ->
            all().stream()
                .map(
                    letter ->
                        DynamicTest.dynamicTest(
                            letter.level() + ", " + letter.shape(), () -> test.accept(letter))));
  }

  private static String split(String block) {
    String split = block;
    for (String start : PARAGRAPHS) {
      split = split.replace(" " + start, "\n\n" + start);
    }
    return split;
  }
}
