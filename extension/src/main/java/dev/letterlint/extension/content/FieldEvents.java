package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Frame;
import elemental2.dom.Event;
import elemental2.dom.HTMLTextAreaElement;
import elemental2.dom.KeyboardEvent;
import elemental2.dom.MouseEvent;
import jsinterop.base.Js;

/** What a person does in one field, told to those who care. Only listens. */
final class FieldEvents {

  private final FieldView view;
  private final LintedField linted;
  private final Reading reading;
  private final Frame frame;

  FieldEvents(FieldView view, Reading reading, Frame frame) {
    this.view = view;
    this.linted = view.linted();
    this.reading = reading;
    this.frame = frame;
  }

  /** The listeners live and die with the field. */
  void listen() {
    HTMLTextAreaElement field = linted.element;
    field.addEventListener("input", event -> write());
    field.addEventListener("compositionstart", event -> compose(true));
    field.addEventListener("compositionend", event -> compose(false));
    field.addEventListener("focus", event -> frame.request());
    field.addEventListener("blur", event -> frame.request());
    field.addEventListener("mousemove", event -> point(Js.uncheckedCast(event)));
    field.addEventListener("mouseleave", event -> reading.leave());
    field.addEventListener("click", event -> click(Js.uncheckedCast(event)));
    field.addEventListener("keydown", event -> press(Keys.of(event), event));
  }

  private void write() {
    reading.close();
    linted.read();
    frame.request();
  }

  private void compose(boolean atWork) {
    linted.compose(atWork);
    frame.request();
  }

  private void point(MouseEvent mouse) {
    reading.point(view, view.at(mouse.clientX, mouse.clientY));
  }

  private void click(MouseEvent mouse) {
    reading.click(view, view.at(mouse.clientX, mouse.clientY));
  }

  private void press(KeyboardEvent key, Event event) {
    if (linted.isComposing()) {
      return;
    }
    int step = Keys.step(key);
    if (step != 0) {
      Keys.take(event);
      reading.step(view, step);
    } else if (Keys.isEscape(key) && reading.isOpen()) {
      Keys.take(event);
      reading.close();
    }
  }
}
