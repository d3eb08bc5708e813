package dev.letterlint.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a pull does to that which a person has. One that would delete or replace more than a fifth
 * stops until the person agrees; {@code before} is the copy to keep meanwhile.
 */
public record MassChange(List<Held> before, List<Held> deleted, List<Held> replaced) {

  private static final int FEWEST = 5;
  private static final int ONE_IN = 5;

  static MassChange between(Replica now, Replica then) {
    MassChange change = new MassChange(now.live(), new ArrayList<>(), new ArrayList<>());
    for (Held held : change.before) {
      Held after = then.get(held.id());
      if (after == null || !after.live()) {
        change.deleted.add(held);
      } else if (!Objects.equals(held.body(), after.body())) {
        change.replaced.add(held);
      }
    }
    return change;
  }

  boolean needsConsent() {
    int all = affected().size();
    return all >= FEWEST && all * ONE_IN > before.size();
  }

  List<Held> affected() {
    List<Held> all = new ArrayList<>(deleted);
    all.addAll(replaced);
    return all;
  }
}
