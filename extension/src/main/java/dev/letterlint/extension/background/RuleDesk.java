package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.RuleOverride;
import dev.letterlint.extension.message.RulesInUse;
import dev.letterlint.lint.Linter;
import dev.letterlint.release.Gates;
import dev.letterlint.release.Installation;
import dev.letterlint.release.Installation.Choice;
import dev.letterlint.release.Installation.Stored;
import dev.letterlint.release.Slice;
import dev.letterlint.rule.Data;
import dev.letterlint.sync.Ids;
import elemental2.core.JsDate;
import elemental2.core.JsMath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Knows which rules are in use and gives them to the scripts that ask; takes newer ones and goes
 * back from them. Where nothing was ever taken and nothing is wanted otherwise, nobody has to ask.
 */
final class RuleDesk implements Updates.Surroundings {

  private final Supplier<Space> space;
  private final Ids ids;
  private final Runnable changed;
  private final RuleRows rows = new RuleRows();
  private final RuleShelf shelf;
  private final RuleReport report;
  private final Updates updates;
  private final Delay delay = new Delay();
  private final List<Runnable> waiting = new ArrayList<>();
  private Memory memory;
  private boolean isOpen;
  private boolean isAsked;
  private RuleWishes wishes = new RuleWishes(null);
  private RulePack loaded;

  /** {@code changed} is run when pages of the extension may have to show something else. */
  RuleDesk(Supplier<Space> space, Ids ids, Runnable changed) {
    this.space = space;
    this.ids = ids;
    this.changed = changed;
    Seals seals = new BrowserSeals();
    shelf = new RuleShelf(rows, seals);
    report = new RuleReport(shelf);
    updates = new Updates(this, new HttpReleases(space), rows, seals, RuleDesk::gates);
  }

  private static Gates gates() {
    List<String> letters = new ArrayList<>();
    for (Data letter : JsData.parse(Carried.goodLetters()).items()) {
      letters.add(letter.text());
    }
    return new Gates(Linter.ofCompiled(Carried.pack()), letters);
  }

  /** From now on what a person wants of single rules is followed. */
  void follow() {
    Store.follow(
        RuleOverride.NAME,
        stored -> {
          wishes = new RuleWishes(stored);
          whenOpen(this::publish);
        });
  }

  /** Asks for newer rules where it is time to. */
  void look() {
    whenOpen(updates::look);
  }

  /** There is another server than before. */
  void askAnew() {
    whenOpen(() -> remember(memory.with(Asked.NEVER), updates::look));
  }

  /** The connected server has rules of this version. */
  void told(int version) {
    whenOpen(() -> updates.told(version));
  }

  /** Gives a script its part of the rules; null where it carries those in use. */
  void give(String slice, Channel.Answer answer) {
    Slice part = Slice.of(slice);
    if (part == null) {
      answer.take(null);
      return;
    }
    whenOpen(
        () ->
            load(
                () -> {
                  boolean isCarried = loaded.isBuiltIn() && wishes.areNone();
                  Object given = isCarried ? null : loaded.part(part, wishes.overrides());
                  // Before the script has it, so that what it does to the script is not forgotten.
                  // A panel stands beside a field, which tells how its text went.
                  Installation now = memory.installation();
                  remember(
                      memory.with(part == Slice.ALL ? now : now.handedOut()),
                      () -> answer.take(given));
                }));
  }

  void linted(String stamp, Channel.Answer answer) {
    whenOpen(
        () -> {
          Installation now = memory.installation().linted(RuleWishes.sha256(stamp));
          remember(memory.with(now), () -> answer.take(""));
        });
  }

  void broken(String stamp, Channel.Answer answer) {
    whenOpen(
        () -> {
          String why = Messages.text("rules_broken", version());
          goBack(
              memory.installation().broken(RuleWishes.sha256(stamp)), why, () -> answer.take(""));
        });
  }

  void standing(Channel.Answer answer) {
    whenOpen(() -> load(() -> report.standing(memory, loaded, answer::take)));
  }

  void list(Channel.Answer answer) {
    whenOpen(() -> load(() -> answer.take(RuleReport.lines(loaded.pack()))));
  }

  void choose(String word, Channel.Answer answer) {
    whenOpen(
        () -> {
          Choice choice = Choice.valueOf(word);
          Memory chosen = memory.with(memory.installation().chosen(choice));
          remember(
              chosen.with(Asked.NEVER),
              () -> {
                publish();
                updates.look();
                answer.take("");
              });
        });
  }

  void back(Channel.Answer answer) {
    whenOpen(
        () ->
            remember(
                memory.with(memory.installation().back()).noticed(null),
                () -> {
                  publish();
                  answer.take("");
                }));
  }

  private void whenOpen(Runnable work) {
    if (isOpen) {
      work.run();
      return;
    }
    waiting.add(work);
    if (!isAsked) {
      isAsked = true;
      rows.open(this::opened, this::notOpened);
    }
  }

  private void opened(Memory kept) {
    RulePack builtIn = RulePack.builtIn();
    int epoch = builtIn.epoch();
    int version = builtIn.version();
    memory = kept == null ? Memory.fresh(epoch, version, ids.random()) : kept;
    memory = memory.overtaken(epoch, version);
    Store.read(
        RuleOverride.NAME,
        stored -> {
          wishes = new RuleWishes(stored);
          String why = Messages.text("rules_unfinished", version());
          goBack(memory.installation().started(), why, this::begin);
        });
  }

  /** Lints go on with the rules that all scripts carry, and nothing newer is taken. */
  private void notOpened(String fault) {
    opened(null);
    notKept(fault);
  }

  private void notKept(String fault) {
    memory = memory.noticed(new Memory.Told("", Messages.text("rules_notKept", fault), 0, now()));
    changed.run();
  }

  private void begin() {
    isOpen = true;
    List<Runnable> works = new ArrayList<>(waiting);
    waiting.clear();
    works.forEach(Runnable::run);
  }

  private void goBack(Installation next, String why, Runnable then) {
    if (next.equals(memory.installation())) {
      then.run();
      return;
    }
    int version = memory.installation().active().version();
    Memory.Told told = new Memory.Told("", why, version, now());
    remember(
        memory.with(next).noticed(told),
        () -> {
          publish();
          then.run();
        });
  }

  private String version() {
    return String.valueOf(memory.installation().active().version());
  }

  /** Tells all scripts, by a stamp, that the rules are others. */
  private void publish() {
    Store.write(RulesInUse.NAME, wishes.stamp(memory.installation().inUse().sha256()));
    changed.run();
  }

  /** Has the pack in use at hand; where the stored one is damaged, the one before it. */
  private void load(Runnable then) {
    Stored wanted = memory.installation().inUse();
    if (loaded != null && loaded.sha256().equals(wanted.sha256())) {
      then.run();
      return;
    }
    shelf.read(
        wanted.sha256(),
        pack -> {
          if (pack == null) {
            String why = Messages.text("rules_damaged", version());
            goBack(memory.installation().lost(), why, () -> load(then));
          } else {
            loaded = pack;
            then.run();
          }
        });
  }

  @Override
  public Memory memory() {
    return memory;
  }

  @Override
  public void remember(Memory next, Runnable then) {
    if (next.equals(memory)) {
      then.run();
      return;
    }
    Memory before = memory;
    memory = next;
    rows.keep(
        next,
        fault -> {
          if (fault.isEmpty()) {
            then.run();
          } else {
            memory = memory.equals(next) ? before : memory;
            notKept(fault);
          }
        });
  }

  @Override
  public void flipped() {
    publish();
  }

  @Override
  public boolean isConnected() {
    return space.get().isConnected();
  }

  @Override
  public void again(int seconds) {
    delay.start(1_000 * seconds, this::look);
  }

  @Override
  public void soon(Runnable rest) {
    Delay.soon(rest);
  }

  @Override
  public double chance() {
    return JsMath.random();
  }

  @Override
  public double now() {
    return JsDate.now();
  }
}
