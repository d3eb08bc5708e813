package dev.letterlint.extension.menu;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Composition;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.MenuHost;
import dev.letterlint.snippet.Snippet;
import dev.letterlint.snippet.Template;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.KeyboardEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jsinterop.base.Js;

/**
 * Fills the fields of a snippet, from the posting or by asking, and puts it into the form's field.
 * A field that is left empty stays in the text to be seen, and Tab goes from one to the next.
 */
final class Filling {

  private final MenuHost host;
  private final Sheet sheet;
  private final Template template;
  private final int end;
  private final Map<String, String> values = new HashMap<>();
  private final List<HTMLInputElement> inputs = new ArrayList<>();
  private final HTMLElement note = element("p", "note");

  /** {@code end} is where that ends in the field which the snippet takes the place of. */
  Filling(MenuHost host, Sheet sheet, Snippet snippet, int end) {
    this.host = host;
    this.sheet = sheet;
    this.template = new Template(plain(snippet.text()));
    this.end = end;
  }

  void begin() {
    values.put("company", host.company);
    values.put("role", host.role);
    values.put("first_skill", host.firstSkill);
    List<String> asked = asked();
    if (asked.isEmpty()) {
      put();
    } else {
      ask(asked);
    }
  }

  private List<String> asked() {
    List<String> asked = new ArrayList<>();
    for (String name : template.names()) {
      String known = values.get(name);
      if (known == null || known.isEmpty()) {
        asked.add(name);
      }
    }
    return asked;
  }

  private void ask(List<String> names) {
    HTMLElement form = element("div", "form");
    for (String name : names) {
      form.appendChild(question(name));
    }
    form.appendChild(note);
    HTMLElement buttons = element("div", "buttons");
    buttons.appendChild(button("insert", Messages.text("menu_insert"), this::answered));
    buttons.appendChild(button("cancel", Messages.text("menu_cancel"), this::giveBack));
    form.appendChild(buttons);
    form.addEventListener("keydown", event -> press(Js.uncheckedCast(event)));
    sheet.box().appendChild(form);
    sheet.place();
    inputs.get(0).focus();
  }

  private HTMLElement question(String name) {
    HTMLElement label = element("label", "question", name);
    HTMLInputElement input = Js.uncheckedCast(element("input", ""));
    input.setAttribute("autocomplete", "off");
    input.name = name;
    inputs.add(input);
    label.appendChild(input);
    return label;
  }

  private void press(KeyboardEvent key) {
    if (key.key.equals("Escape")) {
      key.preventDefault();
      giveBack();
    } else if (key.key.equals("Enter") && !Composition.has(key)) {
      key.preventDefault();
      answered();
    }
  }

  private void answered() {
    for (HTMLInputElement input : inputs) {
      values.put(input.name, input.value);
    }
    put();
  }

  private void giveBack() {
    sheet.close();
    host.field.focus();
  }

  private void put() {
    Template.Filled filled = template.fill(values);
    Template.Stop select = select(filled);
    String fault =
        host.insert.put(
            host.start, end, filled.text(), host.start + select.start(), host.start + select.end());
    if (!fault.isEmpty()) {
      refuse(fault);
      return;
    }
    sheet.close();
    host.say.say(Messages.text("menu_inserted"));
    if (!filled.open().isEmpty()) {
      new TabStops(host.field, host.start + filled.text().length()).begin();
    }
  }

  /** The mark for the caret, else the first open field, else the end. */
  private static Template.Stop select(Template.Filled filled) {
    if (filled.caret() >= 0) {
      return new Template.Stop(filled.caret(), filled.caret());
    }
    int length = filled.text().length();
    return filled.open().isEmpty() ? new Template.Stop(length, length) : filled.open().get(0);
  }

  private void refuse(String fault) {
    note.textContent = fault;
    if (!note.isConnected) {
      sheet.box().appendChild(note);
      sheet.box().appendChild(button("cancel", Messages.text("card_close"), this::giveBack));
    }
    sheet.place();
    host.say.say(fault);
  }

  /** As a text area keeps it; a field of one line has room for one. */
  private String plain(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return host.field.tagName.equals("INPUT") ? lines.replace('\n', ' ') : lines;
  }
}
