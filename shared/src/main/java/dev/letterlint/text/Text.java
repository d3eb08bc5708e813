package dev.letterlint.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text and its sentences, which lie end to end from its first to its last unit. An edit re-reads
 * the sentences around it and keeps the others.
 */
public final class Text {

  private final SentenceReader reader;
  private final List<Sentence> sentences = new ArrayList<>();
  private String content;
  private int read;

  /**
   * What an edit did: {@code removed} sentences from number {@code first} on gave way to {@code
   * added}, the first of which starts at {@code start} of the new text.
   */
  public record Patch(int first, int removed, int start, List<Sentence> added) {}

  public Text(String content, SentenceReader reader) {
    this(reader, content);
    readOn(content.length());
  }

  private Text(SentenceReader reader, String content) {
    this.reader = reader;
    this.content = content;
  }

  /** A text of which nothing is read yet: it can be edited once {@link #readOn} has read it all. */
  public static Text unread(String content, SentenceReader reader) {
    return new Text(reader, content);
  }

  /** Reads the sentences of at least {@code units} more UTF-16 units; none when all are read. */
  public List<Sentence> readOn(int units) {
    int first = sentences.size();
    int to = Math.min(read + units, content.length());
    while (read < to) {
      Sentence sentence = reader.read(content, read);
      sentences.add(sentence);
      read += sentence.length();
    }
    return new ArrayList<>(sentences.subList(first, sentences.size()));
  }

  public String content() {
    return content;
  }

  public List<Sentence> sentences() {
    return Collections.unmodifiableList(sentences);
  }

  /**
   * Puts {@code inserted} in place of {@code deleted} units at {@code start}.
   *
   * @throws IndexOutOfBoundsException when the deleted span does not lie within the text
   */
  public Patch edit(int start, int deleted, String inserted) {
    if (start < 0 || deleted < 0 || start + deleted > content.length()) {
      throw new IndexOutOfBoundsException(
          "An edit at " + start + " of " + deleted + " in a text of " + content.length());
    }
    content = content.substring(0, start) + inserted + content.substring(start + deleted);
    return reread(start, start + deleted, inserted.length() - deleted);
  }

  /**
   * {@code to} and the old sentences' offsets are those before the edit, {@code shift} the growth.
   */
  private Patch reread(int from, int to, int shift) {
    int first = 0;
    int start = 0;
    while (first < sentences.size() && start + sentences.get(first).lookedTo() <= from) {
      start += sentences.get(first).length();
      first++;
    }
    List<Sentence> added = new ArrayList<>();
    int old = first;
    int oldAt = start;
    int newAt = start;
    while (newAt < content.length()) {
      while (old < sentences.size() && oldAt + shift < newAt) {
        oldAt += sentences.get(old).length();
        old++;
      }
      if (oldAt + shift == newAt && areUntouched(old, oldAt, to)) {
        break;
      }
      Sentence sentence = reader.read(content, newAt);
      added.add(sentence);
      newAt += sentence.length();
    }
    int end = newAt < content.length() ? old : sentences.size();
    Patch patch = new Patch(first, end - first, start, added);
    List<Sentence> gone = sentences.subList(first, end);
    gone.clear();
    sentences.addAll(first, added);
    return patch;
  }

  /** Whether no sentence from the one on that starts at {@code at} looked at what was before. */
  private boolean areUntouched(int sentence, int at, int before) {
    int start = at;
    for (int i = sentence; i < sentences.size() && start < before + SentenceReader.REACH; i++) {
      if (start + sentences.get(i).lookedFrom() < before) {
        return false;
      }
      start += sentences.get(i).length();
    }
    return start >= before;
  }
}
