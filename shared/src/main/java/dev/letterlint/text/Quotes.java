package dev.letterlint.text;

/** Marks the tokens that stand inside quotation marks or backticks, within one sentence. */
final class Quotes {

  private static final String OPENERS = "\"`\u201C\u2018\u00AB";
  private static final String CLOSERS = "\"`\u201D\u2019\u00BB";

  private Quotes() {}

  static void mark(String text, Tokens tokens) {
    int count = tokens.count();
    int open = -1;
    char closer = 0;
    for (int i = 0; i < count; i++) {
      if (!tokens.isMark(i)) {
        continue;
      }
      int at = tokens.start(i);
      char c = text.charAt(at);
      if (open >= 0 && c == closer) {
        quote(tokens, open, i);
        open = -1;
      } else if (open < 0 && c == 0x201D) {
        quote(tokens, 0, i);
      } else if (open < 0 && closerOf(text, at) != 0) {
        open = i;
        closer = closerOf(text, at);
      }
    }
    if (open >= 0 && closer != '`') {
      quote(tokens, open, count);
    }
  }

  private static char closerOf(String text, int at) {
    int found = OPENERS.indexOf(text.charAt(at));
    if (found < 0) {
      return 0;
    }
    char closer = CLOSERS.charAt(found);
    return closer == '"' && at > 0 && Chars.isWordPart(text.charAt(at - 1)) ? 0 : closer;
  }

  private static void quote(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      tokens.quote(i);
    }
  }
}
