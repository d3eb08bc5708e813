package dev.letterlint.text;

/**
 * Finds where sentences end. What it decides at an offset depends on the sentence so far and on a
 * few units to either side, at line breaks on up to {@link #REACH}. Each sentence keeps how far it
 * looked, so an edit has to be re-read only where its surroundings were looked at.
 */
public final class SentenceReader {

  /** How far a decision looks ahead of and behind its offset at most, in UTF-16 units. */
  static final int REACH = 160;

  /** How far a word or mark is looked at ahead of its end and behind its start. */
  private static final int LOOKS_AHEAD = 4;

  private static final int LOOKS_BACK = 2;

  /** A sentence is cut here at the latest, so that a text without full stops stays cheap. */
  private static final int MOST_TOKENS = 200;

  final Tokens tokens = new Tokens(MOST_TOKENS);
  int from;
  int contentStart;
  int contentEnd;
  int next;
  int words;
  Sentence.Form form;
  boolean listItem;
  boolean startsLine;
  boolean endsParagraph;

  /** What was looked at: the first unit, and the one behind the last. */
  int lookedFrom;

  int lookedTo;

  private final Forms forms = new Forms(tokens);
  private final Tokenizer tokenizer;
  private final boolean lines;
  private String text;
  private int pos;
  private boolean wordOpen;

  /** A reader, for one text at a time, that knows these words. */
  public SentenceReader(Vocabulary vocabulary) {
    this(vocabulary, false);
  }

  /**
   * With {@code lines}, as for resumes, a line ends a sentence wherever the next one does not
   * plainly continue it.
   */
  public SentenceReader(Vocabulary vocabulary, boolean lines) {
    this.lines = lines;
    this.tokenizer = new Tokenizer(vocabulary, tokens);
  }

  /** Reads the sentence that starts at {@code from}, which lies before the text's end. */
  Sentence read(String text, int from) {
    this.text = text;
    this.from = from;
    begin();
    while (pos < text.length() && !readOn()) {
      // readOn does the work
    }
    if (form == Sentence.Form.PLAIN) {
      form = forms.ofWhole(startsLine);
    }
    finish();
    return new Sentence(this);
  }

  private void begin() {
    tokens.clear();
    words = 0;
    wordOpen = false;
    form = Sentence.Form.PLAIN;
    pos = from;
    while (pos < text.length() && Chars.isSpace(text.charAt(pos))) {
      pos++;
    }
    int line = Lines.behindBlanksBefore(text, pos);
    startsLine = Lines.isLineStart(text, line);
    lookedFrom = Math.min(from - LOOKS_BACK, line - 1);
    lookedTo = 0;
    int behindMark = startsLine ? Lines.behindListMark(text, pos) : pos;
    listItem = behindMark > pos;
    contentStart = pos;
    pos = behindMark;
    contentEnd = pos;
  }

  /** Takes one step; true when the sentence has ended. */
  private boolean readOn() {
    char c = text.charAt(pos);
    if (Chars.isPlainLetter(c)) {
      return readToken(c);
    }
    if (c == ' ') {
      wordOpen = false;
      pos++;
      return false;
    }
    if (Chars.isNewline(c)) {
      wordOpen = false;
      if (isBreak(pos)) {
        return true;
      }
      pos++;
      return false;
    }
    if (Chars.isBlank(c)) {
      wordOpen = false;
      pos++;
      return false;
    }
    return readToken(c);
  }

  private boolean readToken(char c) {
    int before = tokens.count();
    if (before >= MOST_TOKENS) {
      return true;
    }
    pos = tokenizer.next(text, pos, c);
    contentEnd = pos;
    if (tokens.count() == before) {
      return false;
    }
    if (!tokens.isMark(before)) {
      countWord();
      return false;
    }
    return endsClause(c) || (Chars.isTerminal(c) && endsSentence(before));
  }

  private void countWord() {
    words += wordOpen ? 0 : 1;
    wordOpen = true;
  }

  /** "Dear Ms Ray," and "Kind regards," stand for themselves, even in one block of text. */
  private boolean endsClause(char mark) {
    form = forms.before(mark);
    if (form == Sentence.Form.PLAIN && startsLine && forms.isAddress(mark) && isAtLineEnd()) {
      form = Sentence.Form.SALUTATION;
    }
    return form != Sentence.Form.PLAIN;
  }

  /** Whether nothing stands behind on the line, and the next one does not go on with it. */
  private boolean isAtLineEnd() {
    int end = Lines.firstInLine(text, pos);
    return end == text.length() || (Chars.isNewline(text.charAt(end)) && isBreak(end));
  }

  private boolean endsSentence(int stop) {
    int behind = behindClosers();
    if (behind < text.length() && !Chars.isSpace(text.charAt(behind))) {
      return isMissingSpace(behind);
    }
    int follows = firstBehindSpace(behind);
    boolean lower = follows < text.length() && Chars.isLower(text.charAt(follows));
    if (isPlainStop(stop) ? isAbbreviated(stop, lower) : lower && !isQuestion(stop)) {
      return false;
    }
    takeClosers(behind);
    return true;
  }

  /** "done.The": the writer forgot the space. */
  private boolean isMissingSpace(int at) {
    return at == pos
        && Chars.isUpper(text.charAt(at))
        && at + 1 < text.length()
        && Chars.isLower(text.charAt(at + 1))
        && pos > 1
        && Chars.isLower(text.charAt(pos - 2));
  }

  private boolean isPlainStop(int stop) {
    return text.charAt(tokens.start(stop)) == '.' && tokens.end(stop) - tokens.start(stop) == 1;
  }

  private boolean isQuestion(int stop) {
    return text.charAt(tokens.start(stop)) == '?';
  }

  private boolean isAbbreviated(int stop, boolean lowerFollows) {
    if (stop == 0 || tokens.end(stop - 1) != tokens.start(stop)) {
      return false;
    }
    int word = tokens.word(stop - 1);
    return (Wording.isAbbreviation(word) && !isUnit(stop - 1, lowerFollows))
        || (lowerFollows && Wording.isSoftAbbreviation(word))
        || isInitial(stop - 1);
  }

  /** "80 ms. Then" ends a sentence, "Ms. Ray" does not. */
  private boolean isUnit(int token, boolean lowerFollows) {
    return !lowerFollows && token > 0 && Shape.kind(tokens.shape(token - 1)) == Shape.NUMBER;
  }

  private boolean isInitial(int token) {
    char c = text.charAt(tokens.start(token));
    return tokens.end(token) - tokens.start(token) == 1 && Chars.isUpper(c) && c != 'I';
  }

  private int behindClosers() {
    int at = pos;
    while (at < text.length() && at - pos < 4 && Chars.isCloser(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int firstBehindSpace(int at) {
    int to = at;
    while (to < text.length() && to - at < REACH / 2 && Chars.isSpace(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private void takeClosers(int behind) {
    while (pos < behind) {
      pos = tokenizer.next(text, pos, text.charAt(pos));
    }
    contentEnd = pos;
  }

  private void finish() {
    Quotes.mark(text, tokens);
    next = pos;
    endsParagraph = false;
    while (next < text.length() && Chars.isSpace(text.charAt(next))) {
      endsParagraph = endsParagraph || (Chars.isNewline(text.charAt(next)) && isBreak(next));
      next++;
    }
    endsParagraph = endsParagraph || next == text.length();
    lookedTo = Math.max(lookedTo, next + LOOKS_AHEAD);
  }

  private boolean isBreak(int at) {
    if (!Lines.isEmptyBelow(text, at)) {
      lookedFrom = Math.min(lookedFrom, at - REACH);
      lookedTo = Math.max(lookedTo, at + REACH);
    }
    return Lines.isBreak(text, at, lines);
  }
}
