package dev.letterlint.sync;

/** Bodies of the tests: type, title and text between bars. */
public final class TestBodies implements Bodies {

  static String snippet(String text) {
    return of(Type.SNIPPET, text);
  }

  public static String of(Type type, String text) {
    return type + "|title|" + text;
  }

  public static String text(String body) {
    return body.substring(body.lastIndexOf('|') + 1);
  }

  @Override
  public Type type(String body) {
    return Type.valueOf(body.substring(0, body.indexOf('|')));
  }

  @Override
  public String copy(String body, String device) {
    int end = body.lastIndexOf('|');
    return body.substring(0, end) + " (edited on " + device + ")" + body.substring(end);
  }
}
