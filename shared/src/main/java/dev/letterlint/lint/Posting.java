package dev.letterlint.lint;

import dev.letterlint.rule.Level;
import java.util.List;
import java.util.Set;

/**
 * The facts of a job posting. {@code technologies} are as the posting writes them, in its order and
 * each once, and so are {@code databases}, which are some of them, and {@code topics}, its other
 * words on what the work is about; {@code firstLanguage} is empty when it names none; {@code asks}
 * holds what applicants are asked for: "availability", "degree", "remote" and the like.
 */
public record Posting(
    String title,
    String company,
    Level level,
    List<String> technologies,
    List<String> databases,
    List<String> topics,
    String firstLanguage,
    Set<String> asks,
    boolean isKnown) {

  public static final Posting NONE =
      new Posting("", "", Level.UNKNOWN, List.of(), List.of(), List.of(), "", Set.of(), false);
}
