package dev.letterlint.lint;

import dev.letterlint.text.Sentence;
import dev.letterlint.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A text on its way to a session, read bit by bit, so that a long one holds nobody up. Nothing is
 * said of it before all is read.
 */
public final class Opening {

  private final Catalogue catalogue;
  private final Settings settings;
  private final PassageReader reader;
  private final Text text;
  private final List<Passage> passages = new ArrayList<>();
  private int read;

  Opening(Catalogue catalogue, String text, Settings settings, Posting posting) {
    this.catalogue = catalogue;
    this.settings = settings;
    Selection rules = catalogue.selection(settings);
    this.reader = new PassageReader(catalogue, rules, posting);
    this.text = Text.unread(text, rules.reader());
  }

  /** Reads at least {@code units} more UTF-16 units; false when there was nothing left to read. */
  public boolean readOn(int units) {
    List<Sentence> sentences = text.readOn(units);
    passages.addAll(reader.read(text.content(), read, sentences));
    for (Sentence sentence : sentences) {
      read += sentence.length();
    }
    return !sentences.isEmpty();
  }

  /** The session, once; what is not read yet is read now. */
  public LintSession session() {
    readOn(text.content().length());
    return new LintSession(catalogue, settings, reader, text, passages);
  }
}
