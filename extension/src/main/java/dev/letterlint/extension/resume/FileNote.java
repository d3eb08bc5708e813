package dev.letterlint.extension.resume;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.UploadHost;
import dev.letterlint.lint.Finding;
import elemental2.dom.DOMRect;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.HTMLElement;
import elemental2.dom.KeyboardEvent;
import elemental2.dom.NodeList;
import jsinterop.base.Js;

/**
 * The state at an upload of which the file's name could be better, and a card behind it. It looks
 * as the states at fields do. It is there until a person closes it, takes the file back or attaches
 * another.
 */
final class FileNote {

  private static final String FILE = "input[type=file]";

  /** The entry's name, by which it is found again where the page makes its form anew. */
  private static final String PATH = "data-field-path";

  /** How far the state stands from the part's right edge, as at fields. */
  private static final double INSET = 20;

  private static final double GAP = 14;

  private final UploadHost upload;
  private final FileName name;
  private final HTMLElement note;
  private final HTMLElement badge;
  private final HTMLElement card;
  private Element group;
  private boolean lostField;
  private boolean isOver;

  FileNote(UploadHost upload, FileName name) {
    this.upload = upload;
    this.name = name;
    this.group = upload.group;
    String look = upload.isDark ? "dark" : "light";
    note = element("div", look);
    badge = button("badge upload warning " + look, words(), this::turn);
    badge.setAttribute("aria-expanded", "false");
    card = card("card warning " + look);
  }

  void open() {
    note.appendChild(badge);
    note.appendChild(card);
    note.addEventListener("keydown", this::press);
    upload.place.appendChild(note);
    follow();
    upload.say.say(words());
  }

  boolean isOver() {
    return isOver;
  }

  /** Goes when it stands at this part of the form. */
  void leave(Element other) {
    if (group == other) {
      close();
    }
  }

  /** Keeps the note at its place. */
  void follow() {
    if (isOver) {
      return;
    }
    if (!group.isConnected) {
      group = successor();
    }
    if (group == null || isTakenBack()) {
      close();
      return;
    }
    place();
  }

  private void close() {
    isOver = true;
    note.remove();
  }

  private Element successor() {
    String path = upload.group.getAttribute(PATH);
    NodeList<Element> entries = DomGlobal.document.querySelectorAll("[" + PATH + "]");
    for (int i = 0; i < entries.length && path != null; i++) {
      if (path.equals(entries.item(i).getAttribute(PATH))) {
        return entries.item(i);
      }
    }
    return null;
  }

  /** Where the field for the file went when it was filled, it comes back when it is empty. */
  private boolean isTakenBack() {
    boolean hasField = group.querySelector(FILE) != null;
    boolean isBack = lostField && hasField;
    lostField = !hasField;
    return isBack;
  }

  private void place() {
    DOMRect at = group.getBoundingClientRect();
    DOMRect origin = upload.place.getBoundingClientRect();
    note.hidden = at.width == 0;
    double right = at.right - INSET;
    badge.style.cssText = at(right - origin.left, at.bottom - origin.top);
    if (!card.hidden) {
      double left = Math.max(8, right - card.getBoundingClientRect().width);
      card.style.cssText = at(left - origin.left, at.bottom + GAP - origin.top);
    }
  }

  private static String at(double left, double top) {
    return "left:" + left + "px;top:" + top + "px";
  }

  private String words() {
    return Messages.count("file_findings", name.findings().size());
  }

  private HTMLElement card(String look) {
    HTMLElement card = element("div", look);
    card.hidden = true;
    card.setAttribute("role", "group");
    card.setAttribute("aria-label", Messages.text("file_label"));
    HTMLElement head = element("div", "head");
    head.appendChild(element("span", "severity", Messages.text("file_heading")));
    HTMLElement close = button("step close", "×", this::close);
    close.setAttribute("aria-label", Messages.text("card_close"));
    head.appendChild(close);
    card.appendChild(head);
    for (Finding finding : name.findings()) {
      card.appendChild(element("p", "message", Messages.message(finding)));
    }
    card.appendChild(element("p", "why", Messages.why(name.findings().get(0).rule())));
    if (!name.better().isEmpty()) {
      card.appendChild(better());
    }
    return card;
  }

  /** Only the person can rename the file, where it lies. */
  private HTMLElement better() {
    HTMLElement fixes = element("div", "fixes");
    HTMLElement fix = element("div", "fix");
    fix.appendChild(element("span", "label", Messages.text("file_rename")));
    HTMLElement preview = element("span", "preview");
    preview.appendChild(element("del", "", name.name()));
    preview.appendChild(element("span", "arrow", " → "));
    preview.appendChild(element("ins", "", name.better()));
    fix.appendChild(preview);
    fixes.appendChild(fix);
    return fixes;
  }

  private void turn() {
    card.hidden = !card.hidden;
    badge.setAttribute("aria-expanded", String.valueOf(!card.hidden));
    place();
  }

  private void press(Event event) {
    KeyboardEvent key = Js.uncheckedCast(event);
    event.stopPropagation();
    if (key.key.equals("Escape") && !card.hidden) {
      event.preventDefault();
      turn();
      badge.focus();
    }
  }
}
