package dev.letterlint.server.sync;

import dev.letterlint.server.storage.MemoryAccount;
import dev.letterlint.server.storage.MemoryStore;
import dev.letterlint.server.storage.Position;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Revision;
import dev.letterlint.sync.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Servers with one thing wrong, each around the real one. */
final class BrokenHouseholds {

  private BrokenHouseholds() {}

  /** Whoever pushes is right: every op stands on what is there. */
  static Household lastWriterWins(Chance chance) {
    return new MemoryHousehold(chance) {
      @Override
      public Pushed push(String device, String witness, List<Op> ops) {
        return super.push(device, witness, ops.stream().map(this::onTop).toList());
      }

      private Op onTop(Op op) {
        Revision current = rows().current(op.id());
        String base = current == null ? null : current.rev();
        return new Op(op.id(), op.rev(), base, op.deleted(), op.body());
      }
    };
  }

  /** A rev that was written is written again. */
  static Household forgetsRevs(Chance chance) {
    return new MemoryHousehold(chance, new MemoryStore(ForgetfulAccount::new));
  }

  /** A retry is told that it is done, but not what the record has become since. */
  static Household alreadyWithoutCurrent(Chance chance) {
    return new MemoryHousehold(chance) {
      @Override
      public Pushed push(String device, String witness, List<Op> ops) {
        Pushed pushed = super.push(device, witness, ops);
        List<Result> results = pushed.results().stream().map(this::bare).toList();
        return new Pushed(results, pushed.token());
      }

      private Result bare(Result result) {
        return result.status() == Status.ALREADY
            ? new Result(result.rev(), Status.ALREADY, Record.absent(result.current().id()), null)
            : result;
      }
    };
  }

  /** A token counts as this history's if the history is long enough. */
  static Household comparesWithoutChain(Chance chance) {
    return new MemoryHousehold(chance) {
      @Override
      public Pulled pull(String since, String witness, int limit) {
        return super.pull(rechained(since), rechained(witness), limit);
      }

      @Override
      public Pushed push(String device, String witness, List<Op> ops) {
        return super.push(device, rechained(witness), ops);
      }

      private String rechained(String token) {
        if (token == null) {
          return null;
        }
        long seq = tokens.open(account, token).seq();
        String chain = rows().chainAt(seq);
        return chain == null ? token : tokens.seal(account, new Position(seq, chain));
      }
    };
  }

  /** What the server no longer has is told as deleted. */
  static Household absentIsDeleted(Chance chance) {
    return new MemoryHousehold(chance) {
      private final Map<String, Set<String>> revsEver = new LinkedHashMap<>();

      @Override
      public Pushed push(String device, String witness, List<Op> ops) {
        Pushed pushed = super.push(device, witness, ops);
        ops.forEach(
            op -> revsEver.computeIfAbsent(op.id(), id -> new LinkedHashSet<>()).add(op.rev()));
        return pushed;
      }

      @Override
      public Pulled pull(String since, String witness, int limit) {
        Pulled pulled = super.pull(since, witness, limit);
        return since == null && !pulled.more() ? withDeletions(pulled) : pulled;
      }

      private Pulled withDeletions(Pulled pulled) {
        List<Record> records = new ArrayList<>(pulled.records());
        Set<String> there = new HashSet<>();
        records.forEach(record -> there.add(record.id()));
        revsEver.forEach(
            (id, revs) -> {
              if (!there.contains(id)) {
                records.add(new Record(id, "deleted", true, null, List.copyOf(revs)));
              }
            });
        return new Pulled(records, pulled.token(), pulled.more());
      }
    };
  }

  private static final class ForgetfulAccount extends MemoryAccount {
    @Override
    public String recordOf(String rev) {
      return null;
    }
  }
}
