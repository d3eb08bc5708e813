package dev.letterlint.extension.browser;

import elemental2.dom.DomGlobal;

/** One piece of work that waits; asking again drops what waited before. */
public final class Delay {

  private Double waiting;

  public void start(int milliseconds, Runnable work) {
    cancel();
    waiting =
        DomGlobal.setTimeout(
            ignored -> {
              waiting = null;
              work.run();
            },
            milliseconds);
  }

  public void cancel() {
    if (waiting != null) {
      DomGlobal.clearTimeout(waiting);
      waiting = null;
    }
  }
}
