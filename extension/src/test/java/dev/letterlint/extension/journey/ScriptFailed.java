package dev.letterlint.extension.journey;

import tools.jackson.databind.JsonNode;

/** What was asked of a document could not be said: it threw. */
final class ScriptFailed extends IllegalStateException {

  private static final long serialVersionUID = 1;

  ScriptFailed(String told) {
    super(told);
  }

  /**
   * The value in the answer to {@code Runtime.evaluate}.
   *
   * @throws ScriptFailed with what the script threw, when it did
   */
  static JsonNode orValue(JsonNode evaluated) {
    if (evaluated.has("exceptionDetails")) {
      JsonNode thrown = evaluated.at("/exceptionDetails/exception/description");
      throw new ScriptFailed(thrown.asString(evaluated.at("/exceptionDetails").toString()));
    }
    return evaluated.at("/result/value");
  }
}
