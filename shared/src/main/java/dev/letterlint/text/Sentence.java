package dev.letterlint.text;

/**
 * One sentence, heading, list item or line of an address, with the white space behind it. All
 * offsets are UTF-16 units from the sentence's own start, so that it stays true when text before it
 * changes.
 */
public final class Sentence {

  /** What a sentence is by its wording alone; its place in the text decides the rest. */
  public enum Form {
    PLAIN,
    SALUTATION,
    SIGN_OFF
  }

  private final int length;
  private final int contentStart;
  private final int contentEnd;
  private final int words;
  private final Form form;
  private final boolean listItem;
  private final boolean startsLine;
  private final boolean endsParagraph;
  private final int[] start;
  private final int[] end;
  private final int[] word;
  private final int[] shape;

  Sentence(SentenceReader read) {
    length = read.next - read.from;
    contentStart = read.contentStart - read.from;
    contentEnd = read.contentEnd - read.from;
    words = read.words;
    form = read.form;
    listItem = read.listItem;
    startsLine = read.startsLine;
    endsParagraph = read.endsParagraph;
    start = read.tokens.cut(read.tokens.start, read.from);
    end = read.tokens.cut(read.tokens.end, read.from);
    word = read.tokens.cut(read.tokens.word, 0);
    shape = read.tokens.cut(read.tokens.shape, 0);
  }

  /** Units from the first to the next sentence, white space included. */
  public int length() {
    return length;
  }

  public int contentStart() {
    return contentStart;
  }

  public int contentEnd() {
    return contentEnd;
  }

  /** Words as people count them: runs without a space that hold a letter or a digit. */
  public int words() {
    return words;
  }

  public Form form() {
    return form;
  }

  public boolean isListItem() {
    return listItem;
  }

  public boolean startsLine() {
    return startsLine;
  }

  public boolean endsParagraph() {
    return endsParagraph;
  }

  /** How many tokens there are; the list mark is none of them. */
  public int count() {
    return start.length;
  }

  public int start(int token) {
    return start[token];
  }

  public int end(int token) {
    return end[token];
  }

  /** The token's number in the vocabulary, {@link Vocabulary#UNKNOWN} for most. */
  public int word(int token) {
    return word[token];
  }

  /** The token's {@link Shape}. */
  public int shape(int token) {
    return shape[token];
  }
}
