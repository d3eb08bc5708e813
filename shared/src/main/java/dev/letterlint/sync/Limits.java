package dev.letterlint.sync;

/** What one push may carry; the server holds to the same numbers and the same sentences. */
public final class Limits {

  public static final int PUSH_OPS = 100;
  public static final int PUSH_BYTES = 1 << 20;
  public static final int BODY_BYTES = 32 << 10;
  public static final int PULL_RECORDS = 200;

  /** The revs of one record that are remembered to tell an old version from a foreign one. */
  public static final int LINEAGE_REVS = 1_000;

  /** Names, quotes and commas around one body. */
  private static final int OP_BYTES = 200;

  private Limits() {}

  /** Why no server would take this op, in a sentence for its writer, or null. */
  public static String reason(Op op) {
    if (op.deleted()) {
      return op.body() == null ? null : "A deletion carries no text.";
    }
    if (op.body() == null) {
      return "Nothing is written here yet.";
    }
    return bodyReason(op.body());
  }

  /** An upper bound of the op's bytes as JSON. */
  static int wireBytes(Op op) {
    return OP_BYTES + (op.deleted() ? 0 : quotedBytes(op.body()));
  }

  private static String bodyReason(String body) {
    int bytes = Utf8.length(body);
    if (bytes > BODY_BYTES) {
      return "This is "
          + kibibytes(bytes)
          + " KiB long, and "
          + kibibytes(BODY_BYTES)
          + " KiB is the most: shorten it or make two of it.";
    }
    if (body.indexOf('\0') >= 0 || !Utf8.wellFormed(body)) {
      return "This holds a broken character that cannot be stored: retype the line it is in.";
    }
    return null;
  }

  private static int kibibytes(int bytes) {
    return (bytes + 1023) >> 10;
  }

  private static int quotedBytes(String body) {
    int bytes = Utf8.length(body);
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c < ' ') {
        bytes += 5;
      } else if (c == '"' || c == '\\') {
        bytes += 1;
      }
    }
    return bytes;
  }
}
