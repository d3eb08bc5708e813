package dev.letterlint.extension.popup;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.Setting;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.HTMLTextAreaElement;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What the person does not want to hear of, words of their own, and whether drafts are kept. */
final class Kept {

  private static final String IGNORE = "ignore";

  /** The index of the drafts. */
  private static final String DRAFTS = "drafts";

  private Kept() {}

  static void show() {
    Store.read(IGNORE, Kept::list);
    words("word", Kept.byId("flag"), true);
    words("secret", Kept.byId("send"), false);
    HTMLInputElement drafts = byId("keep-drafts");
    Store.read(Setting.NAME, settings -> drafts.checked = Setting.isOn(settings, Setting.DRAFTS));
    drafts.addEventListener("change", event -> turnDrafts(drafts.checked));
  }

  private static void turnDrafts(boolean isOn) {
    Setting.put(Setting.DRAFTS, isOn);
    if (!isOn) {
      Store.read(DRAFTS, Kept::dropDrafts);
    }
  }

  /** What was kept before goes too. */
  private static void dropDrafts(Object index) {
    JsArray<String> names = JsObject.keys(Store.map(index));
    for (int i = 0; i < names.length; i++) {
      Store.remove("draft/" + names.getAt(i));
    }
    Store.remove(DRAFTS);
  }

  private static void list(Object ignored) {
    HTMLElement list = byId("ignored");
    list.textContent = "";
    JsPropertyMap<Object> all = Store.map(ignored);
    JsArray<String> keys = JsObject.keys(all);
    for (int i = 0; i < keys.length; i++) {
      list.appendChild(item(keys.getAt(i), Store.map(all.get(keys.getAt(i)))));
    }
    Kept.<HTMLElement>byId("no-ignored").hidden = keys.length > 0;
  }

  private static HTMLElement item(String key, JsPropertyMap<Object> wish) {
    HTMLElement item = element("li", "");
    HTMLElement told = element("span", "wish", told(wish));
    told.appendChild(element("span", "rule", text(wish, "rule")));
    item.appendChild(told);
    item.appendChild(button("again", Messages.text("popup_hearAgain"), () -> hearAgain(key)));
    return item;
  }

  private static String told(JsPropertyMap<Object> wish) {
    return switch (text(wish, "scope")) {
      case "here" -> Messages.text("popup_quote", text(wish, "words"));
      case "kind" -> all(text(wish, "kind"));
      default -> Messages.text("popup_everywhere");
    };
  }

  private static String all(String kind) {
    return switch (kind) {
      case "letter" -> Messages.text("popup_inLetters");
      case "resume" -> Messages.text("popup_inResumes");
      case "answer" -> Messages.text("popup_inAnswers");
      default -> Messages.text("popup_inFiles");
    };
  }

  private static void hearAgain(String key) {
    Store.read(
        IGNORE,
        ignored -> {
          JsPropertyMap<Object> all = Store.map(ignored);
          all.delete(key);
          Store.write(IGNORE, all);
          list(all);
        });
  }

  /** One a line; records of those that are synced, names alone of those that never are. */
  private static void words(String name, HTMLTextAreaElement box, boolean isSynced) {
    Store.read(name, kept -> box.value = JsObject.keys(Store.map(kept)).join("\n"));
    box.addEventListener("change", event -> Store.write(name, records(box.value, name, isSynced)));
  }

  private static Object records(String lines, String type, boolean isSynced) {
    JsPropertyMap<Object> words = JsPropertyMap.of();
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end;
      String word = lines.substring(start, end).trim();
      if (!word.isEmpty()) {
        words.set(word, isSynced ? JsPropertyMap.of("type", type, "word", word) : (Object) true);
      }
      start = end + 1;
    }
    return words;
  }

  private static String text(JsPropertyMap<Object> map, String name) {
    return map.has(name) ? String.valueOf(map.get(name)) : "";
  }

  private static <T> T byId(String id) {
    return Js.uncheckedCast(DomGlobal.document.getElementById(id));
  }
}
