package dev.letterlint.server.lint;

import dev.letterlint.rule.Severity;

/** Colours for a terminal; leaves the words as they are when there is none. */
record Paint(boolean on) {

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "1;31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  String severity(Severity severity) {
    String code =
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case SUGGESTION -> CYAN;
        };
    return paint(code, severity.word());
  }

  String strong(String words) {
    return paint(BOLD, words);
  }

  String faint(String words) {
    return paint(DIM, words);
  }

  private String paint(String code, String words) {
    return on && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
