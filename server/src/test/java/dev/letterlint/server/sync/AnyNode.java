package dev.letterlint.server.sync;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import java.util.List;
import java.util.function.Function;

/** Several servers behind a proxy that sends each request to any of them, dead ones too. */
final class AnyNode implements Answers {

  private final List<Answers> nodes;
  private final Chance chance;
  private int unanswered;

  AnyNode(List<Answers> nodes, Chance chance) {
    this.nodes = List.copyOf(nodes);
    this.chance = chance;
  }

  /** How many requests nobody answered. */
  int unanswered() {
    return unanswered;
  }

  @Override
  public Pulled pull(String since, String witness, int limit) {
    return asked(node -> node.pull(since, witness, limit));
  }

  @Override
  public Pushed push(String device, String witness, List<Op> ops) {
    return asked(node -> node.push(device, witness, ops));
  }

  private <T> T asked(Function<Answers, T> request) {
    try {
      return request.apply(chance.oneOf(nodes));
    } catch (Unanswered lost) {
      unanswered++;
      throw lost;
    }
  }
}
