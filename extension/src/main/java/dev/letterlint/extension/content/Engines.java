package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.message.FieldFacts;
import dev.letterlint.extension.message.OnDemand;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.ResumeDesk;
import dev.letterlint.extension.message.ResumeDoor;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.Posting;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import elemental2.core.JsObject;
import java.util.function.Consumer;
import jsinterop.base.Js;

/**
 * What texts are read with: letters and answers by the engine of this script, which starts with the
 * first of them; resumes by a script that comes when it is first needed.
 */
final class Engines {

  private final Runnable change;
  private Linter linter;
  private ResumeDesk resumes;
  private Pack resumeRules;
  private String fault = "";
  private boolean isAsked;

  /** {@code change} is run when there is more to read with, or a fault to tell. */
  Engines(Runnable change) {
    this.change = change;
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

  /**
   * Gives the desk to {@code user} as soon as it is there; tells why it did not come. A practice
   * page has it from the beginning.
   */
  void useResumes(Consumer<ResumeDesk> user, Consumer<String> refused) {
    if (ResumeDoor.desk() != null) {
      user.accept(ResumeDoor.desk());
      return;
    }
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
