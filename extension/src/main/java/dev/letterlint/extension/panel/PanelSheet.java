package dev.letterlint.extension.panel;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Styles;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.PanelHost;
import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.HTMLElement;
import elemental2.dom.KeyboardEvent;
import elemental2.dom.ShadowRoot;
import elemental2.dom.ShadowRootInit;
import jsinterop.base.Js;

/** The panel as it stands beside the form, made anew whenever what it tells has changed. */
final class PanelSheet {

  /**
   * A person who types does not pay for the panel at each key, and what is made anew takes words
   * out of the document, which ends the step of typing that one undo takes back.
   */
  private static final int RESTS_MS = 400;

  private final PanelHost host;
  private final Reader reader;
  private final Reused reused = new Reused();
  private final Delay delay = new Delay();
  private final HTMLElement outside = element("div", "");
  private final HTMLElement panel;
  private ShadowRoot root;
  private int at;
  private String shown = "";

  PanelSheet(PanelHost host, Reader reader) {
    this.host = host;
    this.reader = reader;
    this.at = host.at;
    panel = element("section", host.isDark ? "panel dark" : "panel light");
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-label", Messages.text("panel_label"));
    panel.tabIndex = -1;
    panel.addEventListener("keydown", this::press);
  }

  void open() {
    ShadowRootInit closed = ShadowRootInit.create();
    closed.setMode("closed");
    root = outside.attachShadow(closed);
    Styles.adopt(root, Carried.style());
    root.appendChild(panel);
    host.place.appendChild(outside);
    draw();
    panel.focus();
    readSent();
  }

  private void readSent() {
    reused.read(
        () -> {
          shown = "";
          draw();
        });
  }

  void remove() {
    delay.cancel();
    outside.remove();
  }

  /** Other rules have come. */
  void renew() {
    shown = "";
    changed();
  }

  void changed() {
    delay.start(RESTS_MS, this::draw);
  }

  private void close() {
    remove();
    host.close.close();
  }

  private void draw() {
    PanelField[] fields = host.fields.now();
    at = Math.max(0, Math.min(at, fields.length - 1));
    String now = at + Readiness.signature(fields);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    double top = panel.scrollTop;
    String focused = focused();
    panel.textContent = "";
    panel.appendChild(head());
    panel.appendChild(Readiness.of(fields, at, this::choose));
    if (fields.length > 0) {
      panel.appendChild(new FieldReport(host, at, fields[at], reader, reused).node());
    }
    panel.scrollTop = top;
    focus(focused);
  }

  private HTMLElement head() {
    HTMLElement head = element("header", "head");
    head.appendChild(element("h2", "", Messages.text("panel_heading")));
    HTMLElement close = button("close", "×", this::close);
    close.setAttribute("aria-label", Messages.text("panel_close"));
    head.appendChild(close);
    return head;
  }

  private void choose(int field) {
    at = field;
    draw();
  }

  private void press(Event event) {
    KeyboardEvent key = Js.uncheckedCast(event);
    if (key.key.equals("Escape") || key.key.equals("F9")) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else {
      event.stopPropagation();
    }
  }

  /** What is made anew is found again by its id. */
  private String focused() {
    Element focused = root.activeElement;
    return focused == null ? "" : focused.id;
  }

  private void focus(String id) {
    HTMLElement again = id.isEmpty() ? null : root.getElementById(id);
    if (again != null) {
      again.focus();
    }
  }
}
