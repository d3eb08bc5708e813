package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Clock;
import dev.letterlint.extension.browser.Download;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.SentCopies;
import dev.letterlint.extension.message.SentCopy;
import dev.letterlint.extension.message.Setting;
import dev.letterlint.extension.message.SnippetBody;
import dev.letterlint.snippet.Part;
import dev.letterlint.snippet.Snippet;
import elemental2.core.Global;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What went out with applications: to read, to delete, to take along; and its switch. */
final class SentList {

  private final HTMLElement list = byId("sent");
  private final HTMLInputElement keep = Js.uncheckedCast(byId("keep-sent"));
  private List<SentCopy> copies = List.of();

  void begin() {
    Store.read(SentCopies.INDEX, this::show);
    Store.follow(SentCopies.INDEX, this::show);
    Store.read(Setting.NAME, settings -> keep.checked = Setting.isOn(settings, Setting.SENT));
    keep.addEventListener("change", event -> Setting.put(Setting.SENT, keep.checked));
    byId("export-sent").addEventListener("click", event -> export());
  }

  private void show(Object index) {
    copies = SentCopies.list(index);
    list.textContent = "";
    for (SentCopy copy : copies) {
      list.appendChild(item(copy));
    }
    byId("no-sent").hidden = !copies.isEmpty();
    byId("export-sent").hidden = copies.isEmpty();
  }

  private HTMLElement item(SentCopy copy) {
    HTMLElement item = element("li", "");
    HTMLElement told = element("div", "told");
    String company = copy.company().isEmpty() ? Messages.text("options_noCompany") : copy.company();
    told.appendChild(element("strong", "", company));
    told.appendChild(element("span", "quiet", copy.role()));
    String sentAs = Messages.text("options_sentAs", copy.field(), Clock.moment(copy.atMs()));
    told.appendChild(element("span", "quiet", sentAs));
    item.appendChild(told);
    HTMLElement text = element("pre", "");
    text.hidden = true;
    HTMLElement view = button("", Messages.text("options_read"), () -> {});
    view.setAttribute("aria-expanded", "false");
    view.addEventListener("click", event -> turn(copy, view, text));
    item.appendChild(view);
    item.appendChild(button("", Messages.text("options_delete"), () -> SentCopies.drop(copy.id())));
    HTMLElement save = button("", Messages.text("options_saveSent"), () -> {});
    save.addEventListener("click", event -> save(copy, save));
    item.appendChild(save);
    item.appendChild(text);
    return item;
  }

  private static void turn(SentCopy copy, HTMLElement view, HTMLElement text) {
    text.hidden = !text.hidden;
    view.setAttribute("aria-expanded", text.hidden ? "false" : "true");
    SentCopies.texts(List.of(copy), texts -> text.textContent = texts.get(copy.id()));
  }

  /** As a snippet it is on the person's other machines too, where there is a server. */
  private static void save(SentCopy copy, HTMLElement button) {
    SentCopies.texts(
        List.of(copy),
        texts -> {
          String title = (copy.company() + " " + copy.role()).trim();
          Snippet snippet =
              new Snippet(title, texts.get(copy.id()), List.of("sent"), "", Part.NONE);
          String body = SnippetBody.write(null, snippet);
          Channel.ask(
              JsPropertyMap.of(Ask.NAME, Ask.PUT, Ask.BODY, body),
              answer -> button.textContent = saved(Js.uncheckedCast(answer)));
        });
  }

  private static String saved(JsPropertyMap<Object> answer) {
    String fault =
        answer == null ? Messages.text("extension_nobody") : String.valueOf(answer.get(Ask.FAULT));
    return fault.isEmpty()
        ? Messages.text("options_savedHere")
        : Messages.text("options_notSaved", fault);
  }

  private void export() {
    SentCopies.texts(
        copies,
        texts -> {
          JsArray<Object> all = new JsArray<>();
          for (SentCopy copy : copies) {
            JsPropertyMap<Object> one = JsPropertyMap.of("company", copy.company());
            one.set("role", copy.role());
            one.set("field", copy.field());
            one.set("at", new JsDate(copy.atMs()).toISOString());
            one.set("text", texts.get(copy.id()));
            all.push(one);
          }
          JsPropertyMap<Object> whole = JsPropertyMap.of("letterlint", 1.0, "sent", all);
          Download.offer("letterlint-sent.json", Global.JSON.stringify(whole));
        });
  }
}
