package dev.letterlint.server.lint;

import java.util.Arrays;

/** Where the lines of a text start; a line ends with LF, CRLF or a lone CR. */
final class Lines {

  private final int[] starts;

  Lines(String text) {
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }

  /** {@code line:column} of an offset, both from 1; columns are UTF-16 units, as editors count. */
  String position(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    int line = at >= 0 ? at : -at - 2;
    return (line + 1) + ":" + (offset - starts[line] + 1);
  }
}
