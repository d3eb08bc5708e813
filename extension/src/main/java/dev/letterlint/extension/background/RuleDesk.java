package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.RuleOverride;
import dev.letterlint.extension.message.RulesInUse;
import dev.letterlint.lint.Linter;
import dev.letterlint.release.Gates;
import dev.letterlint.release.Installation.Choice;
import dev.letterlint.release.Slice;
import dev.letterlint.rule.Data;
import dev.letterlint.sync.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Knows which rules are in use, the official ones and those of a team behind them, and gives them
 * to the scripts that ask as one pack. Where nothing was ever taken and nothing is wanted
 * otherwise, nobody has to ask.
 */
final class RuleDesk implements Holding.Keeper {

  private final Vault vault;
  private final Ids ids;
  private final Runnable changed;
  private final Holding official;
  private final TeamDesk team;
  private final RuleReport report;

  /** Null until they are read. */
  private RuleWishes wishes;

  private RulePack joined;

  /** {@code changed} is run when pages of the extension may have to show something else. */
  RuleDesk(Vault vault, Ids ids, Runnable changed) {
    this.vault = vault;
    this.ids = ids;
    this.changed = changed;
    official =
        new Holding(
            this,
            "letterlint-rules",
            new HttpReleases(vault::space, HttpReleases.OFFICIAL),
            new BrowserSeals(Carried::keys),
            content -> gates().begin(content));
    team = new TeamDesk(vault, ids, this::publish, changed);
    report = new RuleReport(official.shelf(), "");
  }

  static Gates gates() {
    List<String> letters = new ArrayList<>();
    for (Data letter : JsData.parse(Carried.goodLetters()).items()) {
      letters.add(letter.text());
    }
    return new Gates(Linter.ofBuild(Carried.pack()), letters);
  }

  /** What a person wants of the team's rules, and how they stand. */
  TeamDesk team() {
    return team;
  }

  /** From now on what a person wants of single rules is followed. */
  void follow() {
    Store.follow(
        RuleOverride.NAME,
        stored -> {
          wishes = new RuleWishes(stored);
          publish();
        });
  }

  /** Asks for newer rules where it is time to. */
  void look() {
    official.look();
    team.holding().look();
  }

  /** There is another server than before, or none. */
  void serverChanged() {
    if (isConnected()) {
      official.askAnew();
    }
    team.askAnew();
  }

  /** The connected server has rules of these versions; 0 where there are none. */
  void told(int version, int ofTeam) {
    official.told(version);
    if (ofTeam > 0) {
      team.holding().told(ofTeam);
    }
  }

  /** Gives a script its part of the rules; null where it carries those in use. */
  void give(String slice, Channel.Answer answer) {
    Slice part = Slice.of(slice);
    if (part == null) {
      answer.take(null);
      return;
    }
    load(
        pack -> {
          boolean isCarried = pack.isBuiltIn() && wishes.areNone();
          Object given = isCarried ? null : pack.part(part, wishes.overrides());
          // Before the script has it, so that what it does to the script is not forgotten.
          // A panel stands beside a field, which tells how its text went.
          if (part == Slice.ALL || isOfficialOnly()) {
            answer.take(given);
          } else {
            official.handedOut(() -> team.holding().handedOut(() -> answer.take(given)));
          }
        });
  }

  void linted(String stamp, Channel.Answer answer) {
    whenOpen(
        () -> {
          official.linted(RuleWishes.official(stamp));
          team.holding().linted(RuleWishes.ofTeam(stamp));
          answer.take("");
        });
  }

  /** Of two packs the team's is given up first: the other stands where there is no team too. */
  void broken(String stamp, Channel.Answer answer) {
    Runnable then = () -> answer.take("");
    String ofTeam = RuleWishes.ofTeam(stamp);
    whenOpen(
        () -> {
          if (ofTeam.isEmpty()) {
            official.broken(RuleWishes.official(stamp), then);
          } else {
            team.holding().broken(ofTeam, then);
          }
        });
  }

  void standing(Channel.Answer answer) {
    official.whenOpen(
        () -> official.load(pack -> report.standing(official.memory(), pack, answer::take)));
  }

  void list(Channel.Answer answer) {
    load(pack -> answer.take(RuleReport.lines(pack.pack())));
  }

  void choose(String word, Channel.Answer answer) {
    official.whenOpen(() -> official.choose(Choice.valueOf(word), () -> answer.take("")));
  }

  void back(Channel.Answer answer) {
    official.whenOpen(() -> official.back(() -> answer.take("")));
  }

  private void whenOpen(Runnable work) {
    official.whenOpen(() -> team.holding().whenOpen(() -> whenRead(work)));
  }

  private void whenRead(Runnable work) {
    if (wishes != null) {
      work.run();
      return;
    }
    Store.read(
        RuleOverride.NAME,
        stored -> {
          wishes = new RuleWishes(stored);
          work.run();
        });
  }

  /** Gives the rules in use as one pack. */
  private void load(Consumer<RulePack> then) {
    whenOpen(
        () ->
            official.load(
                pack -> {
                  if (isOfficialOnly()) {
                    then.accept(pack);
                  } else {
                    team.holding().load(added -> join(pack, added, then));
                  }
                }));
  }

  private boolean isOfficialOnly() {
    return official.memory().installation().choice() == Choice.BUILT_IN;
  }

  private void join(RulePack pack, RulePack added, Consumer<RulePack> then) {
    if (added == null) {
      then.accept(pack);
      return;
    }
    if (joined == null || !joined.isOf(pack, added)) {
      try {
        joined = pack.with(added);
      } catch (RuntimeException tooMuchTogether) {
        team.holding().broken(added.sha256(), () -> then.accept(pack));
        return;
      }
    }
    then.accept(joined);
  }

  /** Tells all scripts, by a stamp, that the rules are others. */
  private void publish() {
    // The server and what was agreed with it lie with the snippets.
    vault.whenOpen(
        fault ->
            whenOpen(
                () -> {
                  Store.write(RulesInUse.NAME, wishes.stamp(inUse()));
                  changed.run();
                }));
  }

  /** The hashes of the packs in use. */
  private String inUse() {
    String sha256 = official.memory().installation().inUse().sha256();
    String added = team.holding().memory().installation().inUse().sha256();
    return added.isEmpty() || isOfficialOnly() ? sha256 : sha256 + RulePack.AND + added;
  }

  @Override
  public boolean isConnected() {
    return vault.space().isConnected();
  }

  @Override
  public String source() {
    return "";
  }

  @Override
  public Memory fresh() {
    RulePack builtIn = builtIn();
    return Memory.fresh(builtIn.epoch(), builtIn.version(), "", ids.fresh());
  }

  @Override
  public RulePack builtIn() {
    return RulePack.builtIn();
  }

  @Override
  public void flipped() {
    publish();
  }

  @Override
  public void changed() {
    changed.run();
  }
}
