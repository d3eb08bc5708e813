package dev.letterlint.extension.browser;

import elemental2.dom.DomGlobal;

/** Runs one piece of work in the next animation frame, once however often it is asked for. */
public final class Frame {

  private final Runnable work;
  private boolean requested;

  public Frame(Runnable work) {
    this.work = work;
  }

  public void request() {
    if (requested) {
      return;
    }
    requested = true;
    DomGlobal.requestAnimationFrame(time -> run());
  }

  private void run() {
    requested = false;
    work.run();
  }
}
