package dev.letterlint.lint;

import dev.letterlint.lint.Verdict.Claim;
import java.util.List;

/**
 * Cuts a claim to a long stretch down to the longest part of it that no other claim holds: a
 * sentence stays marked beside the phrases in it that have marks of their own.
 */
final class Shrinking {

  private static final String EDGES = ".,;:!?()-\u00a0\u2013\u2014\"";

  private Shrinking() {}

  /**
   * The claim as it is when nothing of it is taken, cut when some is, null when too little is left.
   */
  static Claim rest(Claim claim, List<Claim> kept) {
    Finding finding = claim.finding();
    int bestStart = finding.start();
    int bestEnd = finding.start();
    int at = finding.start();
    while (at < finding.end()) {
      int from = skipTaken(at, finding.end(), kept);
      int to = nextTaken(from, finding.end(), kept);
      if (to - from > bestEnd - bestStart) {
        bestStart = from;
        bestEnd = to;
      }
      at = Math.max(to, at + 1);
    }
    boolean whole = bestStart == finding.start() && bestEnd == finding.end();
    return whole ? claim : cut(claim, bestStart, bestEnd);
  }

  private static int skipTaken(int at, int end, List<Claim> kept) {
    int free = at;
    boolean moved = true;
    while (moved && free < end) {
      moved = false;
      for (Claim other : kept) {
        if (other.finding().start() <= free && other.finding().end() > free) {
          free = other.finding().end();
          moved = true;
        }
      }
    }
    return Math.min(free, end);
  }

  private static int nextTaken(int at, int end, List<Claim> kept) {
    int next = end;
    for (Claim other : kept) {
      if (other.finding().start() >= at) {
        next = Math.min(next, other.finding().start());
      }
    }
    return next;
  }

  private static Claim cut(Claim claim, int start, int end) {
    Finding finding = claim.finding();
    int from = start - finding.start();
    int to = end - finding.start();
    String text = finding.text();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (from < to && isEdge(text.charAt(to - 1))) {
      to--;
    }
    if (words(text, from, to) < claim.rule().shrinks()) {
      return null;
    }
    Finding rest =
        new Finding(
            finding.rule(),
            finding.severity(),
            finding.start() + from,
            finding.start() + to,
            text.substring(from, to),
            finding.message(),
            finding.fixes());
    return new Claim(claim.rule(), rest);
  }

  /** White space and marks that a stretch neither begins nor ends with. */
  private static boolean isEdge(char c) {
    return c <= ' ' || EDGES.indexOf(c) >= 0;
  }

  private static int words(String text, int from, int to) {
    int words = from < to ? 1 : 0;
    for (int i = from; i < to; i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
