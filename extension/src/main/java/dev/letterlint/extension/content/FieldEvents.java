package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Frame;
import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.TextField;
import elemental2.dom.Event;
import elemental2.dom.InputEvent;
import elemental2.dom.KeyboardEvent;
import elemental2.dom.MouseEvent;
import jsinterop.base.Js;

/** What a person does in one field, told to those who care. Only listens. */
final class FieldEvents {

  private final Listeners listeners = new Listeners();
  private final FieldView view;
  private final LintedField linted;
  private final Reading reading;
  private final Frame frame;
  private final Replaced replaced;
  private final PanelDesk panel;
  private final SnippetMenu menu;

  FieldEvents(
      FieldView view,
      Reading reading,
      Frame frame,
      Replaced replaced,
      PanelDesk panel,
      SnippetMenu menu) {
    this.panel = panel;
    this.menu = menu;
    this.view = view;
    this.linted = view.linted();
    this.reading = reading;
    this.frame = frame;
    this.replaced = replaced;
  }

  FieldView view() {
    return view;
  }

  void stop() {
    listeners.removeAll();
  }

  void listen() {
    TextField field = linted.element;
    listeners.add(field, "input", event -> write(Js.uncheckedCast(event)));
    listeners.add(field, "compositionstart", event -> compose(true));
    listeners.add(field, "compositionend", event -> compose(false));
    listeners.add(field, "focus", event -> focus());
    listeners.add(field, "blur", event -> frame.request());
    listeners.add(field, "mousemove", event -> point(Js.uncheckedCast(event)));
    listeners.add(field, "mouseleave", event -> reading.leave());
    listeners.add(field, "click", event -> click(Js.uncheckedCast(event)));
    listeners.add(field, "keydown", event -> press(Keys.of(event), event));
  }

  private void write(InputEvent event) {
    view.note();
    reading.close();
    frame.request();
    if ("/".equals(event.data) && !linted.isComposing()) {
      slash(linted.field);
    }
  }

  /** A slash that begins a word opens the menu of snippets; it is a slash all the same. */
  private void slash(Field field) {
    int at = field.start() - 1;
    if (at == 0 || (at > 0 && field.text().charAt(at - 1) <= ' ')) {
      menu.open(view, at, "");
    }
  }

  private void compose(boolean atWork) {
    linted.compose(atWork);
    frame.request();
  }

  private void focus() {
    replaced.focus(linted);
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
      if (!view.goToOffer()) {
        reading.step(view, step);
      }
    } else if (Keys.isPanel(key)) {
      Keys.take(event);
      panel.turn(view);
    } else if (Keys.isMenu(key)) {
      Keys.take(event);
      menu.open(view, linted.field.start(), "");
    } else if (Keys.isEscape(key) && reading.isOpen()) {
      Keys.take(event);
      reading.close();
    }
  }
}
