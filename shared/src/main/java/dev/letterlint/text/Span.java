package dev.letterlint.text;

/** A stretch of a text in UTF-16 units: {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
