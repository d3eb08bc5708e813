package dev.letterlint.lint;

import dev.letterlint.rule.TextKind;
import dev.letterlint.text.Sentence;
import dev.letterlint.text.Shape;
import java.util.List;

/**
 * The parts of a letter by the numbers of its sentences: what stands before the salutation, the
 * body with its opening, first paragraph and closing, and the sign-off. All ends are exclusive. In
 * a letter pasted as one block the parts are counted in sentences instead of paragraphs.
 */
public final class Outline {

  private static final int MOST_HEADER_SENTENCES = 12;
  private static final int MOST_SIGN_OFF_WORDS = 45;
  private static final int MOST_LINE_WORDS = 8;
  private static final int BLOCK_WORDS = 120;
  private static final int SHORTEST_CLOSING_WORDS = 12;
  private static final int FINISHED_WORDS = 250;

  private final List<Passage> passages;
  private final int bodyStart;
  private final int bodyEnd;
  private final int words;
  private final boolean block;
  private final boolean signed;
  private final int firstParagraphEnd;
  private final int closingStart;

  Outline(List<Passage> passages, TextKind kind) {
    this.passages = passages;
    boolean letter = kind == TextKind.LETTER;
    this.bodyStart = findBodyStart(kind);
    int signOff = letter ? signOff() : -1;
    this.signed = signOff >= 0;
    this.bodyEnd = signOff >= 0 ? signOff : withoutSignature(letter);
    this.words = words(bodyStart, bodyEnd);
    countParagraphs();
    this.block = paragraphs() == 1 && words >= BLOCK_WORDS;
    this.firstParagraphEnd = findFirstParagraphEnd();
    this.closingStart = findClosingStart();
  }

  private int findBodyStart(TextKind kind) {
    return switch (kind) {
      case LETTER -> behindSubject(behindSalutation());
      case ANSWER -> behindQuestion();
      default -> 0;
    };
  }

  /** Behind the first salutation, or a later one that only lines of an address lie before. */
  private int behindSalutation() {
    int behind = 0;
    int most = Math.min(MOST_HEADER_SENTENCES, passages.size());
    for (int i = 0; i < most && (behind == 0 || isShortLine(i)); i++) {
      behind = isOf(i, Sentence.Form.SALUTATION) ? i + 1 : behind;
    }
    return behind;
  }

  private boolean isShortLine(int at) {
    Sentence sentence = passages.get(at).sentence();
    return sentence.startsLine() && sentence.words() <= MOST_LINE_WORDS;
  }

  private int behindSubject(int from) {
    return from < passages.size() && isOf(from, Sentence.Form.SUBJECT) ? from + 1 : from;
  }

  /** Behind a greeting, or behind the question where an answer repeats it on its own line. */
  private int behindQuestion() {
    return passages.size() > 1 && (isOf(0, Sentence.Form.SALUTATION) || isAsked()) ? 1 : 0;
  }

  private boolean isAsked() {
    return isOf(0, Sentence.Form.QUESTION) && passages.get(0).sentence().endsParagraph();
  }

  private boolean isOf(int at, Sentence.Form form) {
    return passages.get(at).sentence().form() == form;
  }

  private int signOff() {
    int words = 0;
    for (int i = passages.size() - 1; i >= bodyStart && words <= MOST_SIGN_OFF_WORDS; i--) {
      Sentence sentence = passages.get(i).sentence();
      words += sentence.words();
      if (isOf(i, Sentence.Form.SIGN_OFF) && words <= MOST_SIGN_OFF_WORDS) {
        return firstSignOffUpTo(i);
      }
    }
    return -1;
  }

  /** "Thank you." and "Best regards," in a row are one sign-off. */
  private int firstSignOffUpTo(int last) {
    int first = last;
    while (first > bodyStart && isOf(first - 1, Sentence.Form.SIGN_OFF)) {
      first--;
    }
    return first;
  }

  /** A name and contacts below the last paragraph, with no "regards" before them. */
  private int withoutSignature(boolean letter) {
    int end = passages.size();
    while (letter && end - 1 > bodyStart && isSignature(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isSignature(int at) {
    Sentence sentence = passages.get(at).sentence();
    return isShortLine(at)
        && !sentence.isListItem()
        && passages.get(at - 1).sentence().endsParagraph()
        && !endsWithStop(sentence);
  }

  private static boolean endsWithStop(Sentence sentence) {
    int last = sentence.count() - 1;
    return last >= 0 && Shape.kind(sentence.shape(last)) == Shape.MARK;
  }

  private void countParagraphs() {
    int paragraph = 0;
    for (int i = 0; i < passages.size(); i++) {
      passages.get(i).paragraph = paragraph;
      if (passages.get(i).sentence().endsParagraph() || i == bodyStart - 1 || i == bodyEnd - 1) {
        paragraph++;
      }
    }
  }

  /** Words in the sentences from number {@code from} to before {@code to}. */
  public int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += passages.get(i).sentence().words();
    }
    return words;
  }

  /** Whether two sentences stand in one paragraph. */
  public boolean isSameParagraph(int a, int b) {
    return paragraph(a) == paragraph(b);
  }

  private int paragraphs() {
    return bodyEnd == bodyStart ? 0 : paragraph(bodyEnd - 1) - paragraph(bodyStart) + 1;
  }

  private int paragraph(int at) {
    return passages.get(at).paragraph;
  }

  public int bodyStart() {
    return bodyStart;
  }

  public int bodyEnd() {
    return bodyEnd;
  }

  /** Words between salutation and sign-off. */
  public int words() {
    return words;
  }

  /** Whether the letter is one paragraph of some length. */
  public boolean isBlock() {
    return block;
  }

  /** The first two sentences. */
  public int openingEnd() {
    return Math.min(bodyEnd, bodyStart + 2);
  }

  public int firstParagraphEnd() {
    return firstParagraphEnd;
  }

  private int findFirstParagraphEnd() {
    if (block) {
      return Math.min(bodyEnd, bodyStart + 4);
    }
    int end = bodyStart;
    while (end < bodyEnd && paragraph(end) == paragraph(bodyStart)) {
      end++;
    }
    return end;
  }

  /** Whether something stands after the first paragraph, so that it is as the writer wants it. */
  public boolean isFirstParagraphEnded() {
    return firstParagraphEnd() < bodyEnd || signed;
  }

  /** Where the closing begins: the last paragraph, with the one before it if it is a mere line. */
  public int closingStart() {
    return closingStart;
  }

  private int findClosingStart() {
    if (bodyEnd == bodyStart) {
      return bodyEnd;
    }
    if (paragraphs() == 1) {
      return Math.max(bodyStart, bodyEnd - 3);
    }
    int start = paragraphStart(bodyEnd - 1);
    if (words(start, bodyEnd) < SHORTEST_CLOSING_WORDS && start > firstParagraphEnd) {
      start = paragraphStart(start - 1);
    }
    return start;
  }

  private int paragraphStart(int at) {
    int start = at;
    while (start > bodyStart && paragraph(start - 1) == paragraph(at)) {
      start--;
    }
    return start;
  }

  /** Whether the letter is signed, or so long that what is missing is missing. */
  public boolean isFinished() {
    return signed || words >= FINISHED_WORDS;
  }

  /** The first sentence of what counts as the paragraph around a sentence. */
  public int paragraphStartAround(int at) {
    return block ? Math.max(bodyStart, at - 3) : paragraphFirst(at);
  }

  /** The end of what counts as the paragraph around a sentence. */
  public int paragraphEndAround(int at) {
    return block ? Math.min(bodyEnd, at + 4) : paragraphEnd(at);
  }

  private int paragraphFirst(int at) {
    int start = at;
    while (start > 0 && paragraph(start - 1) == paragraph(at)) {
      start--;
    }
    return start;
  }

  private int paragraphEnd(int at) {
    int end = at;
    while (end < passages.size() && paragraph(end) == paragraph(at)) {
      end++;
    }
    return end;
  }
}
