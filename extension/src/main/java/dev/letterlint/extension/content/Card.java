package dev.letterlint.extension.content;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.lint.Finding;
import dev.letterlint.lint.Fix;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Rule;
import dev.letterlint.rule.TextKind;
import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.HTMLElement;
import elemental2.dom.KeyboardEvent;
import elemental2.dom.NodeList;
import jsinterop.base.Js;

/** What is said of one finding: the fault, why it matters, the fixes. It decides nothing. */
final class Card {

  private static final int PREVIEW = 90;

  private final Reading reading;
  private final HTMLElement card = element("div", "card");
  private HTMLElement note;

  Card(Reading reading) {
    this.reading = reading;
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-labelledby", "message");
    card.setAttribute("aria-describedby", "why");
    card.tabIndex = -1;
    card.addEventListener("mousedown", Event::preventDefault);
    card.addEventListener("mouseenter", event -> reading.stay());
    card.addEventListener("mouseleave", event -> reading.leave());
    card.addEventListener("keydown", event -> press(Keys.of(event)));
  }

  HTMLElement node() {
    return card;
  }

  void fill(Finding finding, FieldView view) {
    LintedField linted = view.linted();
    Rule rule = linted.rule(finding);
    int number = linted.findings().indexOf(finding) + 1;
    card.className = "card " + (view.isDark() ? "dark " : "light ") + finding.severity().word();
    card.textContent = "";
    card.hidden = false;
    card.appendChild(head(finding, number, linted.findings().size()));
    card.appendChild(named("message", Messages.message(finding)));
    card.appendChild(named("why", rule == null ? "" : Messages.why(rule)));
    card.appendChild(fixes(finding, linted.text()));
    note = element("p", "note");
    card.appendChild(note);
    card.appendChild(foot(rule));
    if (!finding.rule().equals(OwnWords.NEVER_SEND)) {
      card.appendChild(ignores(linted.kind()));
    }
  }

  /** It stays in the tree, since taking words out would end the step of typing for undo. */
  void hide() {
    card.hidden = true;
  }

  /** Says in the card why a fix was not applied. */
  void warn(String message) {
    note.textContent = message;
  }

  void place(Box mark, Box line, Box origin) {
    card.style.maxHeight = Js.uncheckedCast("none");
    Box size = Box.of(card.getBoundingClientRect());
    Box room = Visible.viewport().grown(-Placement.GAP);
    Placement at = Placement.of(mark, line, size.width(), size.height(), room);
    card.style.cssText =
        "left:"
            + (at.left() - origin.left())
            + "px;top:"
            + (at.top() - origin.top())
            + "px;max-height:"
            + at.maxHeight()
            + "px";
  }

  void takeFocus() {
    Element.FocusOptionsType options = Element.FocusOptionsType.create();
    options.setPreventScroll(true);
    Element first = card.querySelector(".fix");
    (first == null ? card : first).focus(options);
  }

  boolean hasFocus() {
    return card.matches(":focus-within");
  }

  private HTMLElement head(Finding finding, int number, int count) {
    HTMLElement head = element("div", "head");
    head.appendChild(element("span", "severity", severity(finding)));
    if (count > 1) {
      head.appendChild(element("span", "number", place(number, count)));
      head.appendChild(labelled("card_previous", button("step", "‹", () -> reading.step(-1))));
      head.appendChild(labelled("card_next", button("step", "›", () -> reading.step(1))));
    }
    head.appendChild(labelled("card_close", button("step close", "×", reading::giveBack)));
    return head;
  }

  private HTMLElement fixes(Finding finding, String text) {
    HTMLElement fixes = element("div", "fixes");
    for (Fix fix : finding.fixes()) {
      fixes.appendChild(fix(fix, text.substring(fix.start(), fix.end())));
    }
    return fixes;
  }

  private HTMLElement fix(Fix fix, String before) {
    HTMLElement fixed = button("fix", "", () -> reading.apply(fix));
    if (!fix.label().isEmpty() && !fix.label().equals(fix.text())) {
      fixed.appendChild(element("span", "label", fix.label()));
    }
    HTMLElement preview = element("span", "preview");
    preview.appendChild(element("del", "", shortened(before)));
    if (!fix.text().isEmpty()) {
      preview.appendChild(element("span", "arrow", " → "));
      preview.appendChild(element("ins", "", shortened(fix.text())));
    }
    fixed.appendChild(preview);
    return fixed;
  }

  private HTMLElement foot(Rule rule) {
    HTMLElement foot = element("div", "foot");
    foot.appendChild(element("span", "guide", rule == null ? "" : from(rule)));
    foot.appendChild(button("checklist", Messages.text("card_checklist"), reading::openPanel));
    return foot;
  }

  private HTMLElement ignores(TextKind kind) {
    HTMLElement ignores = element("div", "ignores", Messages.text("card_ignore"));
    ignores.appendChild(ignore("card_ignoreThis", Ignored.Scope.HERE));
    ignores.appendChild(ignore(all(kind), Ignored.Scope.KIND));
    ignores.appendChild(ignore("card_ignoreAll", Ignored.Scope.EVERYWHERE));
    return ignores;
  }

  private static String all(TextKind kind) {
    return switch (kind) {
      case LETTER -> "card_ignoreLetters";
      case RESUME -> "card_ignoreResumes";
      case ANSWER -> "card_ignoreAnswers";
      case FILE -> "card_ignoreFiles";
    };
  }

  private HTMLElement ignore(String name, Ignored.Scope scope) {
    String what = Messages.text(name);
    HTMLElement ignore = button("ignore", what, () -> reading.ignore(scope));
    ignore.setAttribute("aria-label", Messages.text("card_ignoreWhat", what));
    return ignore;
  }

  private static String from(Rule rule) {
    String source = Messages.source(rule);
    String guide = name(rule.guide());
    return source.isEmpty() ? guide : Messages.text("card_source", guide, source);
  }

  private static String name(Guide guide) {
    return switch (guide) {
      case JOBJOURNEY -> "JobJourney";
      case LADDRO -> "Laddro";
      case CAREERBLDR -> "CareerBldr";
      case SKILLEXCHANGE -> "SkillExchange";
      case OWN -> "Letterlint";
    };
  }

  private void press(KeyboardEvent key) {
    int step = Keys.step(key);
    if (step != 0) {
      Keys.take(key);
      reading.step(step);
    } else if (Keys.isEscape(key)) {
      Keys.take(key);
      reading.giveBack();
    } else if (key.key.equals("Tab")) {
      Keys.take(key);
      turn(key.shiftKey ? -1 : 1);
    } else {
      key.stopPropagation();
    }
  }

  /** Tab goes round in the card: what follows it in the page is far away. */
  private void turn(int by) {
    NodeList<Element> buttons = card.querySelectorAll("button");
    int at = by > 0 ? -1 : 0;
    for (int i = 0; i < buttons.length; i++) {
      at = buttons.item(i).matches(":focus") ? i : at;
    }
    buttons.item(Math.floorMod(at + by, buttons.length)).focus();
  }

  private static HTMLElement named(String id, String words) {
    HTMLElement paragraph = element("p", id, words);
    paragraph.id = id;
    return paragraph;
  }

  private static HTMLElement labelled(String name, HTMLElement button) {
    String label = Messages.text(name);
    button.setAttribute("aria-label", label);
    button.title = label;
    return button;
  }

  /** The two ends of a long stretch, on one line. */
  private static String shortened(String words) {
    String line = words.replace('\n', ' ').trim();
    int half = PREVIEW / 2;
    return line.length() <= PREVIEW
        ? line
        : line.substring(0, half) + " … " + line.substring(line.length() - half);
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> Messages.text("card_error");
      case WARNING -> Messages.text("card_warning");
      case SUGGESTION -> Messages.text("card_suggestion");
    };
  }

  private static String place(int number, int count) {
    return Messages.text("card_number", String.valueOf(number), String.valueOf(count));
  }
}
