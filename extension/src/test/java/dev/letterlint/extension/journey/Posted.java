package dev.letterlint.extension.journey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a form sent, whichever way it sends. */
final class Posted {

  private Posted() {}

  /** The value under a name; line ends as the page holds them. Null when it was not sent. */
  static String value(JobBoard.Request request, String name) {
    String body = request.body();
    return body.startsWith("{") ? inJson(body, name) : inMultipart(body, name);
  }

  private static String inJson(String body, String name) {
    JsonNode value = JsonMapper.shared().readTree(body).get(name);
    return value == null ? null : value.asString();
  }

  /** Forms send CRLF for each line end. */
  private static String inMultipart(String body, String name) {
    String boundary = "\r\n" + body.substring(0, body.indexOf("\r\n"));
    int start = body.indexOf("name=\"" + name + "\"\r\n\r\n");
    if (start < 0) {
      return null;
    }
    int from = body.indexOf("\r\n\r\n", start) + 4;
    return body.substring(from, body.indexOf(boundary, from)).replace("\r\n", "\n");
  }
}
