package dev.letterlint.extension.browser;

import elemental2.dom.EventListener;
import elemental2.dom.EventTarget;
import java.util.ArrayList;
import java.util.List;

/** Event listeners that can be taken away again, all at once. */
public final class Listeners {

  private record Registered(
      EventTarget target, String type, EventListener listener, boolean captures) {}

  private final List<Registered> registered = new ArrayList<>();

  public void add(EventTarget target, String type, EventListener listener) {
    add(new Registered(target, type, listener, false));
  }

  /** Hears the events of everything inside the target too, before those inside do. */
  public void addCapturing(EventTarget target, String type, EventListener listener) {
    add(new Registered(target, type, listener, true));
  }

  public void removeAll() {
    for (Registered one : registered) {
      one.target.removeEventListener(one.type, one.listener, one.captures);
    }
    registered.clear();
  }

  private void add(Registered one) {
    registered.add(one);
    one.target.addEventListener(one.type, one.listener, one.captures);
  }
}
