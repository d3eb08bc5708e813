package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.OnDemand;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.ResumeDesk;
import dev.letterlint.extension.message.ResumeDoor;
import dev.letterlint.extension.message.RulesInUse;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Posting;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.release.Breaker;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsObject;
import java.util.function.Consumer;
import jsinterop.base.Js;

/**
 * What texts are read with: letters and answers by the engine of this script, which starts with the
 * first of them; resumes by a script that comes when it is first needed. Both begin with the rules
 * they carry and take others when those are in use.
 */
final class Engines {

  private final Runnable change;
  private final Runnable renewed;
  private Object following;
  private Linter linter;

  /** Of the rules that were taken last: long texts before them are no fault of theirs. */
  private Breaker breaker = new Breaker();

  /** The stamp of the rules in use, and of those that each engine was given last. */
  private String inUse = "";

  private String here = "";
  private String there = "";

  /** Whether nobody was told yet that a text was linted with them. */
  private boolean isUntold;

  private ResumeDesk resumes;
  private Pack resumeRules;
  private String fault = "";
  private boolean isAsked;

  /**
   * {@code change} is run when there is more to read with, or a fault to tell; {@code renewed} when
   * all that was read has to be read again.
   */
  Engines(Runnable change, Runnable renewed) {
    this.change = change;
    this.renewed = renewed;
  }

  void start() {
    Store.read(RulesInUse.NAME, this::use);
    following = Store.follow(RulesInUse.NAME, this::use);
  }

  void stop() {
    Store.unfollow(following);
  }

  private void use(Object stamp) {
    inUse = stamp == null ? "" : String.valueOf(stamp);
    change.run();
  }

  /**
   * Takes the rules in use into those engines that are at work. To be called where a text will be
   * read at once: whoever has taken rules tells how the first text went.
   */
  void renew() {
    if (linter != null && !here.equals(inUse)) {
      here = inUse;
      RulesInUse.ask(here, "forms", pack -> take(pack, false));
    }
    if (resumes != null && !there.equals(inUse)) {
      there = inUse;
      RulesInUse.ask(there, "resumes", pack -> take(pack, true));
    }
  }

  /** Into the engine of this script, or into that for resumes; rules that throw are given up. */
  private void take(Object pack, boolean isThere) {
    breaker = new Breaker();
    try {
      if (isThere) {
        resumes.use.take(pack);
        resumeRules = PackReader.read(JsData.of(resumes.pack));
      } else {
        linter = pack == null ? null : Linter.ofMarks(PackReader.read(JsData.of(pack)));
      }
      isUntold |= pack != null;
      renewed.run();
    } catch (RuntimeException unusable) {
      giveUp();
    }
  }

  /** Which rules a panel should have. */
  String stamp() {
    return inUse;
  }

  /** What all texts have taken. */
  int steps() {
    return (linter == null ? 0 : linter.steps()) + (resumes == null ? 0 : resumes.steps.now());
  }

  /** A text of so many UTF-16 units was linted, in so many steps. */
  void linted(int units, int steps) {
    if (isUntold) {
      isUntold = false;
      RulesInUse.tell(Ask.LINTED, here.isEmpty() ? there : here);
    }
    if (breaker.trips(units, steps)) {
      giveUp();
    }
  }

  /** Goes back to the rules that this script carries; false where it lints with them already. */
  boolean giveUp() {
    if (here.isEmpty() && there.isEmpty()) {
      return false;
    }
    RulesInUse.tell(Ask.BROKEN, inUse);
    here = "";
    there = "";
    inUse = "";
    linter = null;
    isUntold = false;
    if (resumes != null) {
      take(null, true);
    } else {
      renewed.run();
    }
    return true;
  }

  /** Begins to read a text; null when what it is read with has not come yet. */
  Followed begin(String text, Settings settings, PostingText posting) {
    if (settings.kind() != TextKind.RESUME) {
      return new FollowedHere(linter().begin(text, settings, posting));
    }
    if (resumes == null) {
      askForResumes();
      return null;
    }
    PanelField field = Js.uncheckedCast(new JsObject());
    FieldFacts.write(field, text, settings, posting);
    return new FollowedThere(resumes.begin.begin(field), text);
  }

  /** Why a text of this kind cannot be read, or empty. */
  String fault(TextKind kind) {
    return kind == TextKind.RESUME ? fault : "";
  }

  /** The rule of that id, or null when there is none. */
  Rule rule(TextKind kind, String id) {
    return (kind == TextKind.RESUME ? resumeRules : linter().pack()).rule(id);
  }

  Posting posting(PostingText text) {
    return linter().posting(text);
  }

  /** Gives the desk to {@code user} as soon as it is there; tells why it did not come. */
  void useResumes(Consumer<ResumeDesk> user, Consumer<String> refused) {
    OnDemand.load(
        ResumeDoor.FILE,
        outcome -> {
          if (outcome.isEmpty()) {
            user.accept(ResumeDoor.desk());
          } else {
            refused.accept(outcome);
          }
        });
  }

  /** Once: what failed would fail again at every frame. */
  private void askForResumes() {
    if (!isAsked) {
      isAsked = true;
      useResumes(this::take, this::refuse);
    }
  }

  private void take(ResumeDesk desk) {
    resumeRules = PackReader.read(JsData.of(desk.pack));
    resumes = desk;
    change.run();
  }

  private void refuse(String why) {
    fault = why;
    change.run();
  }

  private Linter linter() {
    if (linter == null) {
      linter = Linter.ofMarks(Carried.pack());
    }
    return linter;
  }
}
