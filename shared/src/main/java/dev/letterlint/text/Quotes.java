package dev.letterlint.text;

/** Marks the tokens that stand inside quotation marks or backticks, within one sentence. */
final class Quotes {

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
    char opener = text.charAt(at);
    return switch (opener) {
      case '"' -> at > 0 && Chars.isWordPart(text.charAt(at - 1)) ? 0 : opener;
      case '`' -> opener;
      case 0x201C -> 0x201D;
      case 0x2018 -> 0x2019;
      case 0xAB -> 0xBB;
      default -> 0;
    };
  }

  private static void quote(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      tokens.quote(i);
    }
  }
}
