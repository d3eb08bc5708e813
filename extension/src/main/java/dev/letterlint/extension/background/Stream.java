package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Http;
import dev.letterlint.rule.Data;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jsinterop.base.JsPropertyMap;

/**
 * Listens to the server while a form is open, and only then: the browser ends a stream that nobody
 * else keeps this script awake for. What it hears is a hint to sync and nothing more.
 */
final class Stream {

  /** Hears which versions there are, of the team's rules 0 where there are none. */
  interface RulesTold {
    void told(int version, int ofTeam);
  }

  private static final String EVENTS = "/api/v1/events";
  private static final int AGAIN_AFTER_MS = 5_000;

  private final Supplier<Space> space;
  private final Consumer<String> changed;
  private final RulesTold rules;
  private final Delay delay = new Delay();
  private boolean isWanted;
  private Object line;

  /**
   * {@code changed} hears the server's newest token, or null after a time without a line; {@code
   * rules} the versions of the rules that the server has.
   */
  Stream(Supplier<Space> space, Consumer<String> changed, RulesTold rules) {
    this.space = space;
    this.changed = changed;
    this.rules = rules;
  }

  void open() {
    isWanted = true;
    if (line == null && space.get().isConnected()) {
      delay.cancel();
      connect();
    }
  }

  void close() {
    isWanted = false;
    delay.cancel();
    if (line != null) {
      Http.hangUp(line);
      line = null;
    }
  }

  private void connect() {
    EventLines events = new EventLines(this::hear);
    JsPropertyMap<Object> headers = HttpWire.headers(space.get());
    if (space.get().witness() != null) {
      headers.set("Last-Event-ID", space.get().witness());
    }
    Object[] own = new Object[1];
    own[0] = Http.listen(space.get().address() + EVENTS, headers, events::take, () -> end(own[0]));
    line = own[0];
  }

  private void hear(String name, String data) {
    Data told = HttpWire.parsed(data);
    if (told != null && name.equals("changed")) {
      changed.accept(HttpWire.text(told, "token", null));
    } else if (told != null && name.equals("rules")) {
      rules.told(
          HttpWire.number(HttpWire.text(told, "version", "")),
          HttpWire.number(HttpWire.text(told, "team", "")));
    }
  }

  private void end(Object ended) {
    if (ended == line) {
      line = null;
      if (isWanted) {
        delay.start(AGAIN_AFTER_MS, this::again);
      }
    }
  }

  private void again() {
    changed.accept(null);
    open();
  }
}
