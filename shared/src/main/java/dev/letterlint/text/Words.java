package dev.letterlint.text;

/** The tokens of a short phrase, cut as those of a text are: how patterns see their own words. */
public final class Words {

  private final Tokens tokens = new Tokens(4);

  public Words(String phrase, Vocabulary vocabulary) {
    Tokenizer tokenizer = new Tokenizer(vocabulary, tokens);
    int pos = 0;
    while (pos < phrase.length()) {
      pos =
          Chars.isSpace(phrase.charAt(pos))
              ? pos + 1
              : tokenizer.next(phrase, pos, phrase.charAt(pos));
    }
  }

  public int count() {
    return tokens.count();
  }

  public int start(int token) {
    return tokens.start(token);
  }

  public int end(int token) {
    return tokens.end(token);
  }

  public int word(int token) {
    return tokens.word(token);
  }

  public int shape(int token) {
    return tokens.shape(token);
  }
}
