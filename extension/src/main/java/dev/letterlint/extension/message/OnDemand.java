package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Runtime;
import dev.letterlint.extension.browser.Tab;
import java.util.HashSet;
import java.util.Set;
import jsinterop.base.JsPropertyMap;

/**
 * Scripts of the extension that come into a frame when they are first needed there, so that a page
 * that needs none of them does not pay for them. They run in the world of the script that asks.
 */
public final class OnDemand {

  private static final Set<String> LOADED = new HashSet<>();

  private OnDemand() {}

  /** Loads a script once; {@code outcome} hears of it each time, empty when it is there. */
  public static void load(String file, Tab.Outcome outcome) {
    if (LOADED.contains(file)) {
      outcome.tell("");
      return;
    }
    if (Runtime.ownsPage()) {
      Html.script(
          Runtime.address(file),
          () -> loaded(file, "", outcome),
          () -> loaded(file, null, outcome));
      return;
    }
    JsPropertyMap<Object> question = JsPropertyMap.of(Ask.NAME, Ask.LOAD, Ask.FILE, file);
    Channel.ask(question, answer -> loaded(file, answer, outcome));
  }

  private static void loaded(String file, Object answer, Tab.Outcome outcome) {
    String fault = answer == null ? Messages.text("extension_notHere") : String.valueOf(answer);
    if (fault.isEmpty()) {
      LOADED.add(file);
    }
    outcome.tell(fault);
  }
}
