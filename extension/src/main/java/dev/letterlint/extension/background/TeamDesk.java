package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Crypto;
import dev.letterlint.extension.browser.Http;
import dev.letterlint.extension.message.TeamStanding;
import dev.letterlint.sync.Ids;
import jsinterop.base.Js;

/**
 * The rules of the connected server's own people. They are taken only by a key that the person has
 * agreed to, for that server alone, and are gone when either is.
 */
final class TeamDesk implements Holding.Keeper {

  private static final int MOST_KEY_BYTES = 1_000;
  private static final int AGAIN_AFTER_MS = 60_000;

  private final Vault vault;
  private final Ids ids;
  private final Runnable flipped;
  private final Runnable changed;
  private final Holding holding;
  private final RuleReport report;

  /** The key that the server shows and what it is called, for a person to look at; or null. */
  private String shown;

  private String shownName;

  /** When it was looked at last, and where: pages ask whenever anything has happened. */
  private double lookedAt;

  private String lookedAtAddress = "";

  /**
   * {@code flipped} is run when other rules are in use, {@code changed} when only told ones are.
   */
  TeamDesk(Vault vault, Ids ids, Runnable flipped, Runnable changed) {
    this.vault = vault;
    this.ids = ids;
    this.flipped = flipped;
    this.changed = changed;
    holding =
        new Holding(
            this,
            "letterlint-team-rules",
            new HttpReleases(vault::space, HttpReleases.OF_TEAM),
            new BrowserSeals(() -> vault.space().teamKey()),
            content -> RuleDesk.gates().beginTeam(content));
    report = new RuleReport(holding.shelf(), RulePack.TEAM);
  }

  Holding holding() {
    return holding;
  }

  /** The server or the agreement is another one: nothing of the former stays. */
  void askAnew() {
    holding.whenOpen(
        () -> {
          flipped.run();
          holding.askAnew();
        });
  }

  /** How they stand; null where the server has none and there is nothing agreed to. */
  void standing(Channel.Answer answer) {
    look(() -> holding.whenOpen(() -> holding.load(pack -> tell(pack, answer))));
  }

  private void tell(RulePack inUse, Channel.Answer answer) {
    String agreed = vault.space().teamKey();
    if (shown == null && agreed.isEmpty()) {
      answer.take(null);
      return;
    }
    TeamStanding standing = Js.uncheckedCast(Rows.fresh());
    standing.address = vault.space().address();
    standing.key = shownName == null ? "" : shownName;
    standing.isAgreed = !agreed.isEmpty();
    standing.isOtherKey = standing.isAgreed && shown != null && !shown.equals(agreed);
    report.standing(
        holding.memory(),
        inUse,
        rules -> {
          standing.rules = rules;
          answer.take(standing);
        });
  }

  /** Only the key that was shown is agreed to; a fault or "". */
  void agree(String name, Channel.Answer answer) {
    if (shown == null || !name.equals(shownName)) {
      look(() -> answer.take(""));
    } else {
      keep(shown, answer);
    }
  }

  void withdraw(Channel.Answer answer) {
    keep("", answer);
  }

  private void keep(String key, Channel.Answer answer) {
    vault.update(
        vault.space().agreed(key),
        fault -> {
          askAnew();
          answer.take(fault);
        });
  }

  /** Has the key at hand that the server shows, or showed less than a minute ago. */
  private void look(Runnable then) {
    Space space = vault.space();
    if (!space.isConnected()) {
      lookedAtAddress = "";
      show(null, null, then);
      return;
    }
    boolean isSame = space.address().equals(lookedAtAddress);
    if (isSame && holding.now() - lookedAt < AGAIN_AFTER_MS) {
      then.run();
      return;
    }
    lookedAt = holding.now();
    lookedAtAddress = space.address();
    Http.bytes(
        space.address() + HttpReleases.OF_TEAM + "key",
        "",
        MOST_KEY_BYTES,
        (status, bytes, tag, retryAfter) -> {
          String pem = status == 200 && bytes != null ? Crypto.utf8(bytes, 0) : null;
          if (pem == null) {
            show(null, null, then);
          } else {
            BrowserSeals.name(pem, name -> show(name == null ? null : pem, name, then));
          }
        });
  }

  private void show(String pem, String name, Runnable then) {
    shown = pem;
    shownName = name;
    then.run();
  }

  @Override
  public boolean isConnected() {
    Space space = vault.space();
    return space != null && space.isConnected() && !space.teamKey().isEmpty();
  }

  /** Empty where nothing is to be held. */
  @Override
  public String source() {
    Space space = vault.space();
    return isConnected() ? space.id() + " " + space.address() + " " + space.teamKey() : "";
  }

  @Override
  public Memory fresh() {
    return Memory.fresh(1, 0, source(), ids.fresh());
  }

  @Override
  public RulePack builtIn() {
    return null;
  }

  @Override
  public void flipped() {
    flipped.run();
  }

  @Override
  public void changed() {
    changed.run();
  }
}
