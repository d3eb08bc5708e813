package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The one finding on the page that a person is reading about, and what they do about it. */
final class Reading {

  private static final int OPENS_AFTER_MS = 180;
  private static final int CLOSES_AFTER_MS = 320;

  private final Overlay overlay;
  private final BooleanSupplier isOver;
  private final Card card;
  private Consumer<FieldView> panel;
  private final Delay delay = new Delay();
  private FieldView view;
  private Finding finding;
  private boolean isKept;

  Reading(Overlay overlay, BooleanSupplier isOver) {
    this.overlay = overlay;
    this.isOver = isOver;
    card = new Card(this);
  }

  /** What opens the panel at a field. */
  void leadTo(Consumer<FieldView> panel) {
    this.panel = panel;
  }

  boolean isOpen() {
    return finding != null;
  }

  /** The pointer rests on a finding, or on none (null). */
  void point(FieldView over, Finding at) {
    if (at != null && at.equals(finding)) {
      delay.cancel();
    } else if (at != null) {
      delay.start(OPENS_AFTER_MS, () -> open(over, at, false));
    } else {
      leave();
    }
  }

  /** The pointer has left the marks; a card that was opened on purpose stays. */
  void leave() {
    delay.cancel();
    if (isOpen() && !isKept) {
      delay.start(CLOSES_AFTER_MS, this::close);
    }
  }

  /** The pointer has come to the card. */
  void stay() {
    delay.cancel();
  }

  void click(FieldView over, Finding at) {
    if (at == null) {
      close();
    } else {
      open(over, at, true);
    }
  }

  void openFirst(FieldView over) {
    draw(over);
    List<Finding> findings = over.linted().findings();
    if (findings.isEmpty()) {
      panel.accept(over);
    } else {
      show(over, findings.get(0));
    }
  }

  /** Opens the next ({@code by} 1) or previous (-1) finding for the keyboard. */
  void step(FieldView over, int by) {
    draw(over);
    List<Finding> findings = over.linted().findings();
    if (findings.isEmpty()) {
      overlay.say(Messages.text("card_none"));
      return;
    }
    int from = view == over ? findings.indexOf(finding) : -1;
    int next = from >= 0 ? from + by : nearest(findings, over, by);
    show(over, findings.get(Math.floorMod(next, findings.size())));
    card.takeFocus();
  }

  void step(int by) {
    step(view, by);
  }

  void apply(Fix fix) {
    FieldView at = view;
    Writer.Outcome outcome = Writer.apply(at.linted().field, at.linted().text(), fix);
    if (outcome != Writer.Outcome.DONE) {
      card.warn(outcome.message());
      overlay.say(outcome.message());
      return;
    }
    close();
    at.draw();
    overlay.say(Messages.text("card_done", Badge.state(at.linted().findings().size())));
  }

  void openPanel() {
    FieldView at = view;
    close();
    panel.accept(at);
  }

  void ignore(Ignored.Scope scope) {
    FieldView at = view;
    Finding unwanted = finding;
    giveBack();
    at.linted().ignore(scope, unwanted);
    at.draw();
    overlay.say(Messages.text("card_ignored", Badge.state(at.linted().findings().size())));
  }

  /** Closes the card; the person goes on writing where they were. */
  void giveBack() {
    FieldView at = view;
    boolean hadFocus = card.hasFocus();
    close();
    if (hadFocus) {
      Writer.focus(at.linted().element);
    }
  }

  void close() {
    delay.cancel();
    if (isOpen()) {
      view.light(null);
      view = null;
      finding = null;
      card.hide();
    }
  }

  /** Keeps the card at its mark, or closes it when the mark has gone. */
  void follow() {
    if (!isOpen()) {
      return;
    }
    Box mark = view.place(finding);
    if (mark == null) {
      giveBack();
    } else {
      card.place(mark, view.caretLine(), overlay.origin());
    }
  }

  private void show(FieldView over, Finding at) {
    over.reveal(at);
    open(over, at, true);
  }

  /** Whoever asks for a finding gets it from the whole text. */
  private static void draw(FieldView over) {
    over.linted().readAll();
    over.draw();
  }

  private void open(FieldView over, Finding at, boolean keep) {
    close();
    if (isOver.getAsBoolean() || over.place(at) == null) {
      return;
    }
    view = over;
    finding = at;
    isKept = keep;
    over.light(at);
    overlay.add(card.node());
    card.fill(at, over);
    follow();
  }

  /** The first finding after the caret, or the last before it. */
  private static int nearest(List<Finding> findings, FieldView over, int by) {
    int caret = over.linted().field.end();
    int after = 0;
    while (after < findings.size() && findings.get(after).start() < caret) {
      after++;
    }
    return by > 0 ? after : after - 1;
  }
}
