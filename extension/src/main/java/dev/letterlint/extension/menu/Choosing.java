package dev.letterlint.extension.menu;

import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Composition;
import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.extension.message.MenuHost;
import dev.letterlint.extension.message.PartName;
import dev.letterlint.snippet.Part;
import dev.letterlint.snippet.Snippet;
import elemental2.dom.DomGlobal;
import elemental2.dom.Event;
import elemental2.dom.HTMLElement;
import elemental2.dom.KeyboardEvent;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * A person looks for a snippet: what they type in the field after the slash is what is searched,
 * and the field keeps the focus. With the choice made, {@link Filling} takes over.
 */
final class Choosing {

  private static final double MOST = 8;
  private static final int LONGEST_PREVIEW = 90;

  private final MenuHost host;
  private final Sheet sheet;
  private final Listeners listeners = new Listeners();
  private List<Snippet> found = new ArrayList<>();
  private int at;
  private String asked = "";
  private boolean isOver;

  Choosing(MenuHost host) {
    this.host = host;
    this.sheet = new Sheet(host);
  }

  void begin() {
    if (!host.chosen.isEmpty()) {
      Channel.ask(JsPropertyMap.of(Ask.NAME, Ask.GET, Ask.ID, host.chosen), this::chosen);
      return;
    }
    listeners.addCapturing(DomGlobal.window, "keydown", event -> press(Js.uncheckedCast(event)));
    listeners.add(host.field, "input", event -> search());
    listeners.add(host.field, "blur", event -> close());
    listeners.addCapturing(DomGlobal.window, "scroll", event -> close());
    search();
  }

  void close() {
    isOver = true;
    listeners.removeAll();
    sheet.close();
  }

  /** What was typed after the slash; null where the person has gone on to something else. */
  private String words() {
    int end = host.field.selectionEnd;
    String value = host.field.value;
    if (end < host.start) {
      return null;
    }
    String typed = value.substring(host.start, end);
    String words = typed.startsWith("/") ? typed.substring(1) : typed;
    return words.indexOf('\n') >= 0 ? null : words;
  }

  private void search() {
    String words = words();
    boolean isSlashGone = host.field.selectionEnd == host.start && !asked.isEmpty();
    if (words == null || isSlashGone) {
      close();
      return;
    }
    asked = words + '/';
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.FIND, Ask.WORDS, words, Ask.MOST, MOST),
        answer -> show(words, answer));
  }

  private void show(String words, Object answer) {
    if (isOver || !asked.equals(words + '/')) {
      return;
    }
    found = snippets(answer);
    at = 0;
    if (found.isEmpty() && words.indexOf(' ') >= 0) {
      // Somebody who writes on does not want the menu.
      close();
      return;
    }
    draw();
  }

  private void chosen(Object answer) {
    List<Snippet> one = snippets(answer);
    if (one.isEmpty()) {
      close();
      host.say.say(Messages.text("menu_gone"));
    } else {
      take(one.get(0));
    }
  }

  private void draw() {
    sheet.clear();
    HTMLElement list = Sheet.named(element("div", "list"), "listbox");
    list.setAttribute("aria-label", Messages.text("menu_label"));
    for (int i = 0; i < found.size(); i++) {
      list.appendChild(item(found.get(i), i));
    }
    sheet.box().appendChild(list);
    sheet.box().appendChild(element("p", "hint", hint()));
    sheet.place();
    host.say.say(
        found.isEmpty() ? hint() : Messages.text("menu_said", found.get(at).title(), hint()));
  }

  private String hint() {
    if (found.isEmpty()) {
      return Messages.text(asked.equals("/") ? "menu_empty" : "menu_none");
    }
    return Messages.text("menu_hint", String.valueOf(at + 1), String.valueOf(found.size()));
  }

  private HTMLElement item(Snippet snippet, int number) {
    HTMLElement item = Sheet.named(element("div", number == at ? "item at" : "item"), "option");
    item.setAttribute("aria-selected", number == at ? "true" : "false");
    item.appendChild(element("span", "title", snippet.title()));
    item.appendChild(element("span", "part", part(snippet)));
    item.appendChild(element("span", "text", line(snippet.text())));
    item.addEventListener("mousedown", Event::preventDefault);
    item.addEventListener("click", event -> take(snippet));
    return item;
  }

  private static String part(Snippet snippet) {
    return snippet.part() == Part.NONE ? "" : PartName.of(snippet.part());
  }

  private static String line(String text) {
    String line = text.replace('\n', ' ').trim();
    return line.length() > LONGEST_PREVIEW ? line.substring(0, LONGEST_PREVIEW) + " …" : line;
  }

  private void press(KeyboardEvent key) {
    if (Composition.has(key) || key.ctrlKey || key.metaKey || key.altKey) {
      return;
    }
    switch (key.key) {
      case "ArrowDown" -> step(key, 1);
      case "ArrowUp" -> step(key, -1);
      case "Escape" -> {
        keep(key);
        close();
      }
      case "Enter", "Tab" -> {
        if (!found.isEmpty() && !key.shiftKey) {
          keep(key);
          take(found.get(at));
        }
      }
      default -> {
        // A letter of what is searched.
      }
    }
  }

  private void step(KeyboardEvent key, int by) {
    if (!found.isEmpty()) {
      keep(key);
      at = Math.floorMod(at + by, found.size());
      draw();
    }
  }

  private static void keep(KeyboardEvent key) {
    key.preventDefault();
    key.stopImmediatePropagation();
  }

  private void take(Snippet snippet) {
    int end = host.chosen.isEmpty() ? host.field.selectionEnd : host.start;
    isOver = true;
    listeners.removeAll();
    sheet.clear();
    new Filling(host, sheet, snippet, end).begin();
  }

  private static List<Snippet> snippets(Object answer) {
    List<Snippet> snippets = new ArrayList<>();
    for (Kept kept : Kept.list(answer)) {
      snippets.add(kept.snippet());
    }
    return snippets;
  }
}
