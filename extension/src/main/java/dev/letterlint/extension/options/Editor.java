package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.extension.message.PartName;
import dev.letterlint.extension.message.SnippetBody;
import dev.letterlint.snippet.Part;
import dev.letterlint.snippet.Snippet;
import elemental2.core.JsDate;
import elemental2.dom.HTMLButtonElement;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.HTMLSelectElement;
import elemental2.dom.HTMLTextAreaElement;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * One snippet being written. What is typed is the person's until they save it: news from other
 * machines changes only what was not touched. The text is linted as in a form.
 */
final class Editor {

  private final HTMLElement editor = byId("editor");
  private final HTMLInputElement title = Js.uncheckedCast(byId("title"));
  private final HTMLInputElement tags = Js.uncheckedCast(byId("tags"));
  private final HTMLSelectElement kind = Js.uncheckedCast(byId("kind"));
  private final HTMLSelectElement part = Js.uncheckedCast(byId("part"));
  private final HTMLTextAreaElement text = Js.uncheckedCast(byId("text"));
  private final HTMLButtonElement delete = Js.uncheckedCast(byId("delete"));
  private final HTMLButtonElement older = Js.uncheckedCast(byId("older"));
  private final HTMLElement saved = byId("saved");
  private final HTMLElement versions = byId("versions");
  private final Runnable changed;
  private Kept open;

  Editor(Runnable changed) {
    this.changed = changed;
    for (Part one : Part.values()) {
      HTMLElement option = element("option", "", PartName.of(one));
      option.setAttribute("value", one.word());
      part.appendChild(option);
    }
    byId("save").addEventListener("click", event -> save());
    delete.addEventListener("click", event -> delete());
    older.addEventListener("click", event -> askForHistory());
  }

  /** Null is a new one. */
  void open(Kept kept) {
    open = kept;
    editor.hidden = false;
    show(kept == null ? new Snippet("", "", List.of(), "", Part.NONE) : kept.snippet());
    delete.hidden = kept == null;
    older.hidden = kept == null;
    saved.textContent = "";
    versions.textContent = "";
    title.focus();
  }

  void close() {
    open = null;
    editor.hidden = true;
  }

  /** The records are now these. */
  void follow(List<Kept> records) {
    if (open == null || editor.hidden) {
      return;
    }
    Kept now = null;
    for (Kept kept : records) {
      now = kept.id().equals(open.id()) ? kept : now;
    }
    if (now == null) {
      saved.textContent = Messages.text("options_deleted");
    } else if (!now.body().equals(open.body()) && written().equals(open.body())) {
      open = now;
      show(now.snippet());
    } else if (!now.body().equals(open.body())) {
      saved.textContent = Messages.text("options_changed");
    }
  }

  private void show(Snippet snippet) {
    title.value = snippet.title();
    tags.value = String.join(", ", snippet.tags());
    kind.value = snippet.kind();
    part.value = snippet.part().word();
    text.value = snippet.text();
  }

  private void save() {
    String body = written();
    JsPropertyMap<Object> question = JsPropertyMap.of(Ask.NAME, Ask.PUT, Ask.BODY, body);
    if (open != null) {
      question.set(Ask.ID, open.id());
    }
    Channel.ask(question, answer -> saved(body, answer));
  }

  private void saved(String body, Object answer) {
    JsPropertyMap<Object> told = Js.uncheckedCast(answer);
    String fault =
        told == null ? Messages.text("extension_nobody") : String.valueOf(told.get(Ask.FAULT));
    if (!fault.isEmpty()) {
      saved.textContent = Messages.text("options_notSaved", fault);
      return;
    }
    open = new Kept(String.valueOf(told.get(Ask.ID)), body, "", 0);
    delete.hidden = false;
    older.hidden = false;
    saved.textContent = Messages.text("options_savedHere");
    changed.run();
  }

  /** Line ends are the text area's; a text of other ones is left as it is until it is touched. */
  private String written() {
    Snippet before = open == null ? null : open.snippet();
    String words = text.value;
    if (before != null && words.equals(asShown(before.text()))) {
      words = before.text();
    }
    Snippet snippet =
        new Snippet(title.value, words, words(tags.value), kind.value, Part.of(part.value));
    boolean isSame = snippet.equals(before);
    return isSame ? open.body() : SnippetBody.write(open == null ? null : open.body(), snippet);
  }

  private static String asShown(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.split(",")) {
      if (!word.trim().isEmpty()) {
        words.add(word.trim());
      }
    }
    return words;
  }

  private void delete() {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.DROP, Ask.ID, open.id()),
        answer -> {
          close();
          changed.run();
        });
  }

  private void askForHistory() {
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.HISTORY, Ask.ID, open.id()),
        answer -> {
          versions.textContent = "";
          for (Kept version : Kept.list(answer)) {
            versions.appendChild(Versions.item(version, "options_takeText", () -> take(version)));
          }
          if (versions.childElementCount == 0) {
            versions.appendChild(element("li", "quiet", Messages.text("options_noVersion")));
          }
        });
  }

  /** Into the editor only; it is saved when the person says so. */
  private void take(Kept version) {
    show(version.snippet());
    String moment = new JsDate(version.at()).toLocaleString();
    saved.textContent = Messages.text("options_from", moment);
  }
}
