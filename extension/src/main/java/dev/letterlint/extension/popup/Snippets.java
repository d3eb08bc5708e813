package dev.letterlint.extension.popup;

import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Inquiry;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Kept;
import dev.letterlint.extension.message.Standing;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.KeyboardEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Finds a snippet and has it inserted into the field that the person was in. */
final class Snippets {

  private static final double MOST = 6;

  /** By then every frame that is at work has said whether the person is in a field of it. */
  private static final int ANSWERS_WITHIN_MS = 400;

  private final HTMLInputElement search = Js.uncheckedCast(byId("search"));
  private final HTMLElement list = byId("snippets");
  private final HTMLElement state = byId("sync");
  private final Delay delay = new Delay();
  private final IntSupplier tab;
  private final Consumer<String> complain;

  Snippets(IntSupplier tab, Consumer<String> complain) {
    this.tab = tab;
    this.complain = complain;
  }

  void begin() {
    search.addEventListener("input", event -> find());
    search.addEventListener("keydown", event -> press(Js.uncheckedCast(event)));
    Channel.ask(JsPropertyMap.of(Ask.NAME, Ask.STANDING), this::stand);
    find();
  }

  private void stand(Object answer) {
    Standing standing = Js.uncheckedCast(answer);
    state.textContent = standing == null ? "" : standing.state;
  }

  private void find() {
    String words = search.value;
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.FIND, Ask.WORDS, words, Ask.MOST, MOST),
        answer -> {
          if (words.equals(search.value)) {
            show(Kept.list(answer));
          }
        });
  }

  private void show(List<Kept> found) {
    list.textContent = "";
    for (Kept kept : found) {
      HTMLElement item = element("li", "");
      item.appendChild(Html.button("", kept.snippet().title(), () -> insert(kept)));
      list.appendChild(item);
    }
  }

  private void press(KeyboardEvent key) {
    HTMLElement first = Js.uncheckedCast(list.querySelector("button"));
    if (key.key.equals("Enter") && first != null) {
      first.click();
    }
  }

  private void insert(Kept kept) {
    delay.start(ANSWERS_WITHIN_MS, () -> complain.accept(Messages.text("popup_intoField")));
    Inquiry.ask(
        tab.getAsInt(),
        Inquiry.MENU + kept.id(),
        answer -> {
          delay.cancel();
          DomGlobal.window.close();
        });
  }
}
