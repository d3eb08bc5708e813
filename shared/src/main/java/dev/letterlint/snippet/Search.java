package dev.letterlint.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds snippets by words, each of which must stand somewhere in the title, the tags or the text;
 * those with a word at the beginning of their title come first. Case does not matter.
 */
public final class Search<T> {

  private static final int AT_START = 3;
  private static final int IN_TITLE = 2;
  private static final int IN_TAGS = 1;
  private static final int IN_TEXT = 0;
  private static final int NOWHERE = -1;

  /** One snippet as it is searched, all in lower case. */
  private record Entry<T>(T thing, String title, String tags, String text) {}

  private record Found<T>(T thing, int worth, int place) {}

  private final List<Entry<T>> entries = new ArrayList<>();

  public void add(T thing, Snippet snippet) {
    String tags = String.join(" ", snippet.tags()) + ' ' + snippet.part().word();
    entries.add(
        new Entry<>(
            thing,
            snippet.title().toLowerCase(),
            tags.toLowerCase(),
            snippet.text().toLowerCase()));
  }

  /** The best first, at most so many; all where there is no word. */
  public List<T> find(String words, int most) {
    String[] wanted = words.trim().toLowerCase().split(" ");
    List<Found<T>> found = new ArrayList<>();
    for (Entry<T> entry : entries) {
      int worth = worth(entry, wanted);
      if (worth != NOWHERE) {
        found.add(new Found<>(entry.thing, worth, found.size()));
      }
    }
    found.sort(Comparator.comparing((Found<T> one) -> -one.worth).thenComparing(Found::place));
    List<T> best = new ArrayList<>();
    for (int i = 0; i < Math.min(most, found.size()); i++) {
      best.add(found.get(i).thing);
    }
    return best;
  }

  private static int worth(Entry<?> entry, String[] wanted) {
    int worth = 0;
    for (String word : wanted) {
      int one = worth(entry, word);
      if (one == NOWHERE) {
        return NOWHERE;
      }
      worth += one;
    }
    return worth;
  }

  private static int worth(Entry<?> entry, String word) {
    if (word.isEmpty() || entry.title.startsWith(word)) {
      return word.isEmpty() ? IN_TEXT : AT_START;
    }
    if (entry.title.contains(word)) {
      return IN_TITLE;
    }
    if (entry.tags.contains(word)) {
      return IN_TAGS;
    }
    return entry.text.contains(word) ? IN_TEXT : NOWHERE;
  }
}
