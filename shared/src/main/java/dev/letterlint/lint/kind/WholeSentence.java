package dev.letterlint.lint.kind;

import dev.letterlint.lint.Passage;
import dev.letterlint.lint.Reading;
import java.util.Set;

/**
 * Marks whole sentences: of at least {@code words} words, with at least {@code times} of the
 * patterns in {@code match}, and as the conditions say.
 */
final class WholeSentence implements Kind {

  @Override
  public Set<String> fields() {
    return Set.of("words", "match", "times", "where", "about", "needs", "unless", "most", "fix");
  }

  @Override
  public Judge judge(Body body) {
    int words = body.fields().number("words", 0);
    int signal = body.signal(body.fields(), "match");
    int times = body.fields().number("times", signal == Body.NONE ? 0 : 1);
    Spots spots = new Spots(signal, body.about(), false);
    About about = body.about();
    Where where = body.where("where", Scope.BODY);
    Conditions conditions = body.conditions();
    Fixes fixes = body.fixes();
    int most = body.fields().number("most", Integer.MAX_VALUE);
    return (reading, verdict) -> {
      if (times > 0 && !spots.stands(reading)) {
        return;
      }
      int found = 0;
      int end = where.end(reading);
      for (int i = where.start(reading); i < end && found < most; i++) {
        if (isLong(reading, i, words)
            && where.picks(reading, i)
            && about.fits(reading.passage(i))
            && (times == 0 || spots.inSentence(reading, i).size() >= times)
            && conditions.hold(Spot.ofSentence(reading, i))) {
          verdict.find(reading.passage(i).span(), fixes.of(Spot.ofSentence(reading, i)));
          found++;
        }
      }
    };
  }

  private static boolean isLong(Reading reading, int sentence, int words) {
    Passage passage = reading.passage(sentence);
    return passage.sentence().words() >= Math.max(1, words);
  }
}
