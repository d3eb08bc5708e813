package dev.letterlint.server.sync;

import dev.letterlint.sync.Bodies;
import dev.letterlint.sync.Type;

/** Bodies of the tests: type, title and text between bars. */
final class PlainBodies implements Bodies {

  static String of(Type type, String text) {
    return type + "|title|" + text;
  }

  static String text(String body) {
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
