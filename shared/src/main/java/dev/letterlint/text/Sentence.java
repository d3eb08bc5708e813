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
    /** A line that says what the letter is about. */
    SUBJECT,
    /** A line that asks, or is a question to the writer without its mark. */
    QUESTION,
    SIGN_OFF;

    /** Whether everybody writes alike what has the form. */
    public boolean isGreeting() {
      return this == SALUTATION || this == SIGN_OFF;
    }
  }

  private final int length;
  private final int contentStart;
  private final int contentEnd;
  private final int words;
  private final Form form;
  private final boolean listItem;
  private final boolean startsLine;
  private final boolean endsParagraph;
  private final int count;
  private final int lookedFrom;
  private final int lookedTo;

  /** As in {@link Tokens}. */
  private final int[] tokens;

  Sentence(SentenceReader read) {
    length = read.next - read.from;
    contentStart = read.contentStart - read.from;
    contentEnd = read.contentEnd - read.from;
    words = read.words;
    form = read.form;
    listItem = read.listItem;
    startsLine = read.startsLine;
    endsParagraph = read.endsParagraph;
    count = read.tokens.count();
    lookedFrom = read.lookedFrom - read.from;
    lookedTo = read.lookedTo - read.from;
    tokens = read.tokens.from(read.from);
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

  /** The first unit that its reading depends on, at most 0. */
  int lookedFrom() {
    return lookedFrom;
  }

  /** The offset behind the last unit that its reading depends on. */
  int lookedTo() {
    return lookedTo;
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
    return count;
  }

  public int start(int token) {
    return tokens[token * Tokens.WIDTH];
  }

  public int end(int token) {
    return tokens[token * Tokens.WIDTH + 1];
  }

  /** The token's number in the vocabulary, {@link Vocabulary#UNKNOWN} for most. */
  public int word(int token) {
    return Symbol.word(symbol(token));
  }

  /** The token's {@link Shape}. */
  public int shape(int token) {
    return Symbol.shape(symbol(token));
  }

  /** The token's word and shape in one number, a {@link Symbol}. */
  public int symbol(int token) {
    return tokens[token * Tokens.WIDTH + 2];
  }
}
