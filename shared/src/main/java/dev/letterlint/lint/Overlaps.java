package dev.letterlint.lint;

import dev.letterlint.lint.Verdict.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles claims to the same words, so that no word has two underlines: the higher severity wins,
 * then the rule that names the other as giving way, then the longer span, then the earlier. The
 * mark of a rule that shrinks comes last and keeps the longest stretch that is still free.
 */
final class Overlaps {

  private static final Comparator<Claim> BY_PLACE =
      Comparator.<Claim>comparingInt(claim -> claim.finding().start())
          .thenComparingInt(claim -> claim.finding().end())
          .thenComparing(claim -> claim.rule().id());

  private static final Comparator<Claim> BY_RANK =
      Comparator.<Claim>comparingInt(claim -> -claim.finding().severity().ordinal())
          .thenComparingInt(claim -> claim.finding().start() - claim.finding().end())
          .thenComparing(BY_PLACE);

  private Overlaps() {}

  /** The claims that stand, in text order. */
  static List<Claim> settle(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(BY_PLACE);
    List<Claim> settled = new ArrayList<>();
    int from = 0;
    while (from < ordered.size()) {
      int to = clusterEnd(ordered, from);
      if (to == from + 1) {
        settled.add(ordered.get(from));
      } else {
        settleCluster(ordered.subList(from, to), settled);
      }
      from = to;
    }
    return settled;
  }

  /** Claims that touch each other, directly or through others, lie side by side. */
  private static int clusterEnd(List<Claim> ordered, int from) {
    int reach = ordered.get(from).finding().end();
    int to = from + 1;
    while (to < ordered.size() && ordered.get(to).finding().start() < reach) {
      reach = Math.max(reach, ordered.get(to).finding().end());
      to++;
    }
    return to;
  }

  private static void settleCluster(List<Claim> cluster, List<Claim> settled) {
    List<Claim> ranked = new ArrayList<>(cluster);
    ranked.sort(BY_RANK);
    List<Claim> kept = new ArrayList<>();
    List<Claim> waiting = new ArrayList<>();
    for (Claim claim : ranked) {
      if (claim.rule().shrinks()) {
        waiting.add(claim);
      } else if (isFree(claim, kept) && !givesWay(claim, cluster)) {
        kept.add(claim);
      }
    }
    for (Claim claim : waiting) {
      Claim rest = givesWay(claim, cluster) ? null : Shrinking.rest(claim, kept);
      if (rest != null) {
        kept.add(rest);
      }
    }
    kept.sort(BY_PLACE);
    settled.addAll(kept);
  }

  private static boolean isFree(Claim claim, List<Claim> kept) {
    for (Claim other : kept) {
      if (overlap(claim, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean givesWay(Claim claim, List<Claim> cluster) {
    for (Claim other : cluster) {
      if (overlap(claim, other)
          && other.rule().over().contains(claim.rule().id())
          && other.finding().severity().isAtLeast(claim.finding().severity())) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Claim a, Claim b) {
    return a.finding().start() < b.finding().end() && b.finding().start() < a.finding().end();
  }
}
