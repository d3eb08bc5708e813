package dev.letterlint.extension.content;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Clock;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import elemental2.dom.Event;
import elemental2.dom.HTMLElement;
import elemental2.dom.Text;

/** At a field that has lost its text: one click brings it back, another takes the offer away. */
final class Offer {

  private static final double INSET = 8;

  private final HTMLElement offer = element("div", "badge offer");
  private final HTMLElement take;
  private final Text words;
  private Versions.Version shown;

  /** {@code leave} gives the keys back to the field. */
  Offer(Runnable take, Runnable refuse, Runnable leave) {
    this.take = button("take", "", take);
    words = Html.words(this.take);
    HTMLElement no = button("leave", "×", refuse);
    no.setAttribute("aria-label", Messages.text("draft_leave"));
    offer.addEventListener("mousedown", Event::preventDefault);
    offer.appendChild(this.take);
    offer.appendChild(no);
    offer.addEventListener("keydown", event -> press(event, leave));
    offer.hidden = true;
  }

  private static void press(Event event, Runnable leave) {
    if (Keys.isEscape(Keys.of(event))) {
      Keys.take(event);
      leave.run();
    }
  }

  void takeFocus() {
    take.focus();
  }

  HTMLElement node() {
    return offer;
  }

  /** Null for nothing to offer; true when there was nothing before. */
  boolean show(Versions.Version lost, boolean isDark) {
    boolean isNew = lost != null && shown == null;
    offer.hidden = lost == null;
    if (lost != null && !lost.equals(shown)) {
      offer.className = isDark ? "badge offer dark" : "badge offer light";
      words.data = words(lost);
    }
    shown = lost;
    return isNew;
  }

  String words() {
    return words.data;
  }

  private static String words(Versions.Version lost) {
    int words = About.words(lost.text());
    return Messages.count("draft_bringBack", words, Clock.moment(lost.atMs()));
  }

  /** Half over a field's lower edge, at its left. */
  void place(Box field, Box origin) {
    offer.style.cssText =
        "left:"
            + (field.left() + INSET - origin.left())
            + "px;top:"
            + (field.bottom() - origin.top())
            + "px";
  }
}
