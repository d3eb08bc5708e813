package dev.letterlint.extension.content;

/**
 * The one stretch in which two texts differ: {@code deleted} UTF-16 units at {@code start} became
 * {@code inserted}.
 */
record Edit(int start, int deleted, String inserted) {

  /** The shortest such stretch, found from both ends; time grows with the texts. */
  static Edit between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new Edit(
        start, before.length() - same - start, after.substring(start, after.length() - same));
  }

  String applyTo(String text) {
    return text.substring(0, start) + inserted + text.substring(start + deleted);
  }

  boolean isEmpty() {
    return deleted == 0 && inserted.isEmpty();
  }

  /** Where an offset of the text before stands in the text after. */
  int moved(int offset) {
    if (offset <= start) {
      return offset;
    }
    int end = start + deleted;
    return offset < end ? start + inserted.length() : offset + inserted.length() - deleted;
  }

  /** Whether the edit leaves the stretch {@code from..to} of the text before whole. */
  boolean spares(int from, int to) {
    return to <= start || from >= start + deleted;
  }
}
