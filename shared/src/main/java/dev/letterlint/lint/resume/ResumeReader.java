package dev.letterlint.lint.resume;

import dev.letterlint.lint.MarkIndex;
import dev.letterlint.lint.Passage;
import java.util.List;

/**
 * Reads a resume's shape out of its sentences and their marks: lines, then sections, then entries.
 * It scans nothing anew, so after a keystroke it costs a pass over the lines.
 */
public final class ResumeReader {

  private ResumeReader() {}

  /** The resume whose text is {@code content}, cut into {@code passages} with their marks. */
  public static Resume read(
      String content, List<Passage> passages, MarkIndex marks, ResumeSignals signals) {
    List<Line> lines = new LineReader(content, passages, marks, signals).read();
    List<Section> sections = new SectionReader(passages, lines).read();
    for (Section section : sections) {
      new EntryReader(content, passages, section).read();
    }
    return new Resume(sections, passages.size());
  }
}
