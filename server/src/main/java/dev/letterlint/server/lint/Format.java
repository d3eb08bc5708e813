package dev.letterlint.server.lint;

/** How reports are written. */
enum Format {
  TEXT("text"),
  JSON("json");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  ReportWriter writer(Streams streams) {
    return this == JSON ? new JsonReport(streams.out()) : new TextReport(streams);
  }
}
