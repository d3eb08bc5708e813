package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.release.Checking;
import dev.letterlint.release.Installation;
import dev.letterlint.release.Installation.Stored;
import dev.letterlint.rule.Data;
import elemental2.core.JsDate;
import elemental2.core.JsMath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One line of releases as it is held on this machine, the official one or a team's: takes newer
 * ones, goes back from those that fail, and has the pack in use at hand.
 */
final class Holding implements Updates.Surroundings {

  /** Whose rules are held, and who hears of it. */
  interface Keeper {
    boolean isConnected();

    /** Whose they are now: what is held of another is dropped. */
    String source();

    /** What is remembered before anything was taken. */
    Memory fresh();

    /** The pack that there is without any release, or null. */
    RulePack builtIn();

    /** Other rules are in use. */
    void flipped();

    /** A person has to be told something else. */
    void changed();
  }

  private final Keeper keeper;
  private final RuleRows rows;
  private final RuleShelf shelf;
  private final Updates updates;
  private final Delay delay = new Delay();
  private final List<Runnable> waiting = new ArrayList<>();
  private Memory memory;
  private boolean isOpen;
  private boolean isAsked;
  private RulePack loaded;

  /** {@code database} is where its packs and its memory lie. */
  Holding(
      Keeper keeper,
      String database,
      ReleaseSource source,
      Seals seals,
      Function<Data, Checking> gates) {
    this.keeper = keeper;
    rows = new RuleRows(database);
    shelf = new RuleShelf(rows, seals);
    updates = new Updates(this, source, rows, seals, gates);
  }

  RuleShelf shelf() {
    return shelf;
  }

  /** Asks for newer rules where it is time to. */
  void look() {
    whenOpen(updates::look);
  }

  /** There is another server than before, or a person wants something else. */
  void askAnew() {
    whenOpen(() -> remember(memory.with(Asked.NEVER), updates::look));
  }

  /** The connected server has rules of this version. */
  void told(int version) {
    whenOpen(() -> updates.told(version));
  }

  /** Runs with a memory of the source of now. */
  void whenOpen(Runnable work) {
    if (isOpen && memory.source().equals(keeper.source())) {
      work.run();
    } else if (isOpen) {
      remember(keeper.fresh(), work);
    } else {
      waiting.add(work);
      open();
    }
  }

  private void open() {
    if (!isAsked) {
      isAsked = true;
      rows.open(this::opened, this::notOpened);
    }
  }

  private void opened(Memory kept) {
    Memory fresh = keeper.fresh();
    memory = kept == null ? fresh : kept;
    memory = memory.overtaken(fresh.succession().epoch(), fresh.succession().version());
    String why = Messages.text("rules_unfinished", version());
    goBack(memory.installation().started(), why, this::begin);
  }

  /** Lints go on with the rules that all scripts carry, and nothing newer is taken. */
  private void notOpened(String fault) {
    opened(null);
    notKept(fault);
  }

  private void notKept(String fault) {
    memory = memory.noticed(new Memory.Told("", Messages.text("rules_notKept", fault), 0, now()));
    keeper.changed();
  }

  private void begin() {
    isOpen = true;
    List<Runnable> works = new ArrayList<>(waiting);
    waiting.clear();
    works.forEach(this::whenOpen);
  }

  /** Gives the pack in use, null where there is none; a damaged one gives way to that before. */
  void load(Consumer<RulePack> then) {
    Stored wanted = memory.installation().inUse();
    if (wanted.isBuiltIn()) {
      loaded = keeper.builtIn();
      then.accept(loaded);
      return;
    }
    if (loaded != null && loaded.sha256().equals(wanted.sha256())) {
      then.accept(loaded);
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
            then.accept(pack);
          }
        });
  }

  /** What is in use goes to a page. */
  void handedOut(Runnable then) {
    remember(memory.with(memory.installation().handedOut()), then);
  }

  /** A page has linted a text with that pack. */
  void linted(String sha256) {
    remember(memory.with(memory.installation().linted(sha256)), () -> {});
  }

  /** That pack has thrown, or has taken too long too often. */
  void broken(String sha256, Runnable then) {
    String why = Messages.text("rules_broken", version());
    goBack(memory.installation().broken(sha256), why, then);
  }

  /** The person's word. */
  void choose(Installation.Choice choice, Runnable then) {
    Memory chosen = memory.with(memory.installation().chosen(choice));
    remember(
        chosen.with(Asked.NEVER),
        () -> {
          keeper.flipped();
          updates.look();
          then.run();
        });
  }

  /** The person goes back, and stays there. */
  void back(Runnable then) {
    remember(
        memory.with(memory.installation().back()).noticed(null),
        () -> {
          keeper.flipped();
          then.run();
        });
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
          keeper.flipped();
          then.run();
        });
  }

  private String version() {
    return String.valueOf(memory.installation().active().version());
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
    keeper.flipped();
  }

  @Override
  public boolean isConnected() {
    return keeper.isConnected();
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
