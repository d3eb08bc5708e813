package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.button;
import static dev.letterlint.extension.browser.Html.byId;
import static dev.letterlint.extension.browser.Html.element;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Standing;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The server: connect by address and code, part from it, choose among the accounts known here. */
final class ServerPanel {

  private static final int ASK_EVERY_MS = 3_000;

  private final HTMLElement about = byId("about");
  private final HTMLElement pairing = byId("pairing");
  private final HTMLInputElement address = Js.uncheckedCast(byId("address"));
  private final HTMLInputElement device = Js.uncheckedCast(byId("device"));
  private final HTMLElement code = byId("code");
  private final HTMLElement leave = byId("leave");
  private final HTMLElement asking = byId("asking");
  private final HTMLElement others = byId("others");
  private final HTMLElement fault = byId("fault");
  private final Delay delay = new Delay();
  private final Runnable changed;

  ServerPanel(Runnable changed) {
    this.changed = changed;
    device.value = browserName();
    on("connect", this::connect);
    on("leave", () -> ask(JsPropertyMap.of(Ask.NAME, Ask.LEAVE)));
    on("accept", () -> ask(JsPropertyMap.of(Ask.NAME, Ask.DECIDE, Ask.ACCEPT, true)));
    on("keep", () -> ask(JsPropertyMap.of(Ask.NAME, Ask.DECIDE, Ask.ACCEPT, false)));
  }

  void show(Standing standing) {
    about.textContent = about(standing);
    pairing.hidden = standing.isConnected;
    leave.hidden = !standing.isConnected;
    asking.hidden = !standing.isAsking;
    if (!standing.isConnected && address.value.isEmpty()) {
      address.value = standing.address;
    }
    others.textContent = "";
    for (int i = 0; i < standing.others.length; i += 2) {
      others.appendChild(other(standing.others[i], standing.others[i + 1]));
    }
  }

  void complain(String what) {
    fault.textContent = what;
  }

  private static String about(Standing standing) {
    if (standing.isConnected) {
      return Messages.text("options_with", standing.address, standing.device);
    }
    return standing.address.isEmpty()
        ? Messages.text("options_alone")
        : Messages.text("options_left", standing.address);
  }

  private HTMLElement other(String id, String server) {
    String told =
        server.isEmpty()
            ? Messages.text("options_apartHere")
            : Messages.text("options_apart", server);
    HTMLElement item = element("li", "", told + " ");
    item.appendChild(
        button(
            "",
            Messages.text("options_use"),
            () -> ask(JsPropertyMap.of(Ask.NAME, Ask.USE, Ask.ID, id))));
    return item;
  }

  private void connect() {
    complain("");
    Channel.ask(
        JsPropertyMap.of(
            Ask.NAME, Ask.CONNECT, Ask.ADDRESS, address.value, Ask.DEVICE, device.value),
        this::step);
  }

  private void step(Object answer) {
    JsPropertyMap<Object> step = Js.uncheckedCast(answer);
    String said =
        step == null ? Messages.text("options_again") : String.valueOf(step.get(Ask.FAULT));
    String shown = step == null ? "" : String.valueOf(step.get(Ask.CODE));
    complain(said);
    code.hidden = shown.isEmpty();
    if (!shown.isEmpty()) {
      HTMLElement page = element("span", "", address.value + "/owner/");
      Messages.fill(code, "options_enter", page, element("strong", "", shown));
      delay.start(ASK_EVERY_MS, this::collect);
    } else {
      changed.run();
    }
  }

  private void collect() {
    Channel.ask(JsPropertyMap.of(Ask.NAME, Ask.COLLECT), this::step);
  }

  private void ask(JsPropertyMap<Object> question) {
    Channel.ask(
        question,
        answer -> {
          complain(answer == null ? Messages.text("options_again") : String.valueOf(answer));
          changed.run();
        });
  }

  private static void on(String id, Runnable work) {
    byId(id).addEventListener("click", event -> work.run());
  }

  /** For the owner to tell machines apart; it can be changed. */
  private static String browserName() {
    String browser = DomGlobal.navigator.userAgent.contains("Firefox/") ? "Firefox" : "Chrome";
    return Messages.text("options_device", browser, DomGlobal.navigator.platform);
  }
}
