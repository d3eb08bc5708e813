package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Http;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.rule.Data;
import elemental2.core.Global;
import elemental2.dom.URL;
import java.util.List;
import java.util.function.Consumer;
import jsinterop.base.JsPropertyMap;

/**
 * Pairs this device with an account of a server, and parts from it. Each account has a space of its
 * own; the first one takes over what this machine holds from before there was a server.
 */
final class Connection {

  private static final String PAIRING = "/api/v1/pairing";
  private static final String NOTE = "pairing";

  private final Vault vault;
  private final Consumer<Space> used;

  /** {@code used} hears of the space that is in use from now on. */
  Connection(Vault vault, Consumer<Space> used) {
    this.vault = vault;
    this.used = used;
  }

  /** What became of a step: a code to enter on the server's page, a fault, or neither when done. */
  record Step(String code, String fault) {
    static final Step DONE = new Step("", "");

    static Step fault(String why) {
      return new Step("", why);
    }

    boolean isDone() {
      return code.isEmpty() && fault.isEmpty();
    }
  }

  /** Asks the server to pair with this device. */
  void begin(String typed, String device, Consumer<Step> then) {
    String address = address(typed);
    if (address == null) {
      then.accept(Step.fault(Messages.text("sync_address")));
      return;
    }
    post(
        address + PAIRING,
        JsPropertyMap.of("name", device),
        (status, retryAfter, body) -> {
          Data begun = status == 200 ? HttpWire.parsed(body) : null;
          if (begun == null || begun.get("secret") == null) {
            then.accept(refused(status, retryAfter, body));
          } else {
            begun(address, device, begun, then);
          }
        });
  }

  /** Collects the token, if the owner has entered the code. */
  void collect(Consumer<Step> then) {
    vault.note(
        NOTE,
        note -> {
          Data pairing = note == null ? null : HttpWire.parsed(note);
          if (pairing == null) {
            then.accept(Step.fault(Messages.text("sync_noPairing")));
          } else {
            collect(pairing, then);
          }
        });
  }

  /** Stops to sync; all that is here stays here. */
  void leave(Consumer<String> outcome) {
    leave("", outcome);
  }

  /** The same, with what a person has to know of it. */
  void leave(String why, Consumer<String> outcome) {
    Space left = vault.space().left(why);
    vault.update(
        left,
        fault -> {
          used.accept(vault.space());
          outcome.accept(fault);
        });
  }

  /** Null where it is none that a token may go to. */
  static String address(String typed) {
    String text = typed.trim();
    boolean isBare = !text.contains("://");
    try {
      URL url = new URL(isBare ? "https://" + text : text);
      if (isBare && isThisMachine(url.hostname)) {
        url = new URL("http://" + text);
      }
      boolean isSafe =
          url.protocol.equals("https:")
              || (url.protocol.equals("http:") && isThisMachine(url.hostname));
      return isSafe ? url.origin : null;
    } catch (RuntimeException notAnAddress) {
      return null;
    }
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  private void begun(String address, String device, Data begun, Consumer<Step> then) {
    JsPropertyMap<Object> note = Rows.fresh();
    note.set("address", address);
    note.set("device", device);
    note.set("secret", HttpWire.text(begun, "secret", ""));
    note.set("code", HttpWire.text(begun, "code", ""));
    vault.keepNote(
        NOTE,
        Global.JSON.stringify(note),
        fault -> {
          if (!fault.isEmpty()) {
            then.accept(Step.fault(fault));
          } else {
            collect(then);
          }
        });
  }

  private void collect(Data pairing, Consumer<Step> then) {
    String address = HttpWire.text(pairing, "address", "");
    post(
        address + PAIRING + "/token",
        JsPropertyMap.of("secret", HttpWire.text(pairing, "secret", "")),
        (status, retryAfter, body) -> {
          Data answer = status == 200 ? HttpWire.parsed(body) : null;
          if (answer != null && answer.get("token") != null) {
            paired(pairing, answer, then);
          } else if (status == 202) {
            then.accept(new Step(HttpWire.text(pairing, "code", ""), ""));
          } else {
            then.accept(refused(status, retryAfter, body));
          }
        });
  }

  private void paired(Data pairing, Data answer, Consumer<Step> then) {
    String account = HttpWire.text(answer, "account", "");
    vault.spaces(
        all -> {
          Space space =
              spaceOf(account, all)
                  .paired(
                      HttpWire.text(pairing, "address", ""),
                      account,
                      HttpWire.text(pairing, "device", ""),
                      HttpWire.text(answer, "token", ""));
          vault.use(
              space,
              fault ->
                  vault.keepNote(
                      NOTE,
                      null,
                      ignored -> {
                        used.accept(vault.space());
                        then.accept(fault.isEmpty() ? Step.DONE : Step.fault(fault));
                      }));
        });
  }

  /** The account's own, or the one in use where it is no account's yet, or a new one. */
  private Space spaceOf(String account, List<Space> all) {
    for (Space space : all) {
      if (space.account().equals(account)) {
        return space;
      }
    }
    return vault.space().isOfAccount() ? Space.fresh(vault.freshId()) : vault.space();
  }

  private static Step refused(int status, String retryAfter, String body) {
    return Step.fault(HttpWire.refusal(status, retryAfter, body).sentence());
  }

  private static void post(String url, JsPropertyMap<Object> body, Http.Reply reply) {
    JsPropertyMap<Object> headers = Rows.fresh();
    headers.set("Content-Type", "application/json");
    headers.set("X-Client", "letterlint");
    Http.send(url, headers, Global.JSON.stringify(body), reply);
  }
}
