package dev.letterlint.extension.browser;

import elemental2.dom.DomGlobal;

/** Runs one piece of work in the next animation frame, once however often it is asked for. */
public final class Frame {

  private final Runnable work;
  private int requested;
  private boolean isEnded;

  public Frame(Runnable work) {
    this.work = work;
  }

  public void request() {
    if (requested == 0 && !isEnded) {
      requested = DomGlobal.requestAnimationFrame(time -> run());
    }
  }

  /** Drops what was asked for, and what will be: answers may come after the end. */
  public void end() {
    isEnded = true;
    cancel();
  }

  private void cancel() {
    DomGlobal.cancelAnimationFrame(requested);
    requested = 0;
  }

  /** Does at once what is asked for. */
  public void runNow() {
    cancel();
    work.run();
  }

  private void run() {
    requested = 0;
    work.run();
  }
}
