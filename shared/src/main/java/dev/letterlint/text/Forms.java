package dev.letterlint.text;

/**
 * Tells salutations, subject lines, questions and sign-offs by the words of the sentence that is
 * read.
 */
final class Forms {

  private static final int MOST_SALUTATION_TOKENS = 14;
  private static final int MOST_ADDRESS_TOKENS = 9;
  private static final int MOST_LINE_TOKENS = 40;
  private static final int MOST_SIGN_OFF_TOKENS = 6;

  private final Tokens tokens;

  Forms(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What the words are before a mark, the last token so far, which ends them if they are anything
   * but plain.
   */
  Sentence.Form before(char mark) {
    if (endsGreeting(mark) && isSalutation(MOST_SALUTATION_TOKENS)) {
      return Sentence.Form.SALUTATION;
    }
    return mark == ',' && isSignOff(tokens.count() - 1)
        ? Sentence.Form.SIGN_OFF
        : Sentence.Form.PLAIN;
  }

  /** What a sentence is that ends without such a mark. */
  Sentence.Form ofWhole(boolean startsLine) {
    if (isSalutation(MOST_SALUTATION_TOKENS - 1)) {
      return Sentence.Form.SALUTATION;
    }
    if (isSignOff(tokens.count())) {
      return Sentence.Form.SIGN_OFF;
    }
    return startsLine ? ofLine() : Sentence.Form.PLAIN;
  }

  private boolean isSalutation(int mostTokens) {
    return tokens.count() > 0
        && tokens.count() <= mostTokens
        && Wording.opensLetter(word(0), word(1));
  }

  /** Whether the words are a salutation if they have their line to themselves: "Dr. Ray,". */
  boolean isAddress(char mark) {
    if (!endsGreeting(mark) || tokens.count() < 3 || tokens.count() > MOST_ADDRESS_TOKENS) {
      return false;
    }
    return Wording.isTo(word(0))
        ? Wording.isArticle(word(1)) || Shape.isName(tokens.shape(1))
        : Wording.isAddressed(word(0));
  }

  private static boolean endsGreeting(char mark) {
    return mark == ',' || mark == ':' || mark == '!' || mark == 0x2014;
  }

  private Sentence.Form ofLine() {
    int last = tokens.count() - 1;
    if (last < 1 || last >= MOST_LINE_TOKENS) {
      return Sentence.Form.PLAIN;
    }
    if (tokens.isMark(last)) {
      return Wording.isQuestionMark(word(last)) ? Sentence.Form.QUESTION : Sentence.Form.PLAIN;
    }
    if (isSubject()) {
      return Sentence.Form.SUBJECT;
    }
    return asksYou() ? Sentence.Form.QUESTION : Sentence.Form.PLAIN;
  }

  private boolean isSubject() {
    return tokens.isMark(1)
        ? Wording.isSubject(word(0))
        : Wording.isApplicationFor(word(0), word(1));
  }

  private boolean asksYou() {
    for (int i = 0; i < tokens.count(); i++) {
      if (Wording.isYou(word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSignOff(int count) {
    boolean says = false;
    int last = count > 0 && isStopAt(count - 1) ? count - 1 : count;
    for (int i = 0; i < last; i++) {
      if (!Wording.goesIntoSignOff(word(i))) {
        return false;
      }
      says = says || Wording.isSignOff(word(i));
    }
    return says && last <= MOST_SIGN_OFF_TOKENS;
  }

  private boolean isStopAt(int token) {
    return token < tokens.count() && tokens.isMark(token);
  }

  private int word(int token) {
    return token < tokens.count() ? tokens.word(token) : 0;
  }
}
