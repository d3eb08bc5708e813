package dev.letterlint.extension.sent;

import dev.letterlint.extension.message.CompanyName;
import dev.letterlint.extension.message.SentCopy;
import dev.letterlint.extension.message.Sentences;
import dev.letterlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what earlier applications have left in a text: their company's name where this one's should
 * stand, and whole lines that named it. A name alone proves nothing: a letter may tell of a company
 * that the writer worked at, or whose product they used.
 */
final class Leftovers {

  /**
   * The name of a former company, in UTF-16 units of the text; {@code isOldLine} where all of its
   * line went to them.
   */
  record Leftover(int start, int end, String company, boolean isOldLine) {}

  /** Words before a name that is spoken to. */
  private static final String TOWARDS = " dear why join joining ";

  /** Words behind the name of somebody's employer: "at Northwind I kept the ledger". */
  private static final String ONESELF = " i we my our ";

  private static final int SHORTEST_NAME = 3;

  /** In UTF-16 units: what is longer is no letter, and a key pressed in it must not wait. */
  private static final int LONGEST_TEXT = 20_000;

  /** The lines that went to each company and named it. */
  private final Map<String, Set<String>> lines = new LinkedHashMap<>();

  Leftovers(List<SentCopy> copies) {
    for (SentCopy copy : copies) {
      String name = CompanyName.plain(copy.company());
      if (name.length() >= SHORTEST_NAME) {
        lines.computeIfAbsent(name, key -> new HashSet<>()).addAll(copy.lines());
      }
    }
  }

  /** In text order; nothing where it is not known to whom the text goes. */
  List<Leftover> in(String text, String company, String description) {
    List<Leftover> found = new ArrayList<>();
    String own = CompanyName.plain(company);
    if (own.isEmpty() || text.length() > LONGEST_TEXT) {
      return found;
    }
    for (String name : lines.keySet()) {
      if (text.contains(name) && !isSame(name, own) && !description.contains(name)) {
        find(text, name, found);
      }
    }
    found.sort((a, b) -> a.start - b.start);
    return found;
  }

  private void find(String text, String name, List<Leftover> found) {
    for (Span sentence : Sentences.all(text)) {
      String words = Sentences.words(text, sentence);
      int at = words.indexOf(name);
      if (at >= 0 && isWhole(words, at, at + name.length())) {
        int start = sentence.start() + at;
        boolean isOld = lines.get(name).contains(words);
        if (!isEmployer(words, at + name.length()) && (isOld || isSpokenTo(words, at))) {
          found.add(new Leftover(start, start + name.length(), name, isOld));
        }
      }
    }
  }

  private static boolean isSpokenTo(String line, int at) {
    return has(TOWARDS, wordBefore(line, at)) || speaksToYou(line);
  }

  private static boolean speaksToYou(String line) {
    String padded = " " + line.toLowerCase().replace(',', ' ').replace('.', ' ') + " ";
    return padded.contains(" you ") || padded.contains(" your ") || padded.contains(" yours ");
  }

  private static boolean isEmployer(String line, int end) {
    return has(ONESELF, wordAfter(line, end));
  }

  private static boolean has(String words, String word) {
    return !word.isEmpty() && words.contains(" " + word.toLowerCase() + " ");
  }

  private static String wordBefore(String line, int at) {
    int end = at;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }

  private static String wordAfter(String line, int end) {
    int start = end;
    while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == ',')) {
      start++;
    }
    int stop = start;
    while (stop < line.length() && isLetter(line.charAt(stop))) {
      stop++;
    }
    return line.substring(start, stop);
  }

  private static boolean isWhole(String line, int start, int end) {
    return (start == 0 || !isLetter(line.charAt(start - 1)))
        && (end == line.length() || !isLetter(line.charAt(end)));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c > 191;
  }

  /** One may be the other with more words behind it. */
  private static boolean isSame(String name, String other) {
    String a = name.toLowerCase() + " ";
    String b = other.toLowerCase() + " ";
    return a.startsWith(b) || b.startsWith(a);
  }
}
