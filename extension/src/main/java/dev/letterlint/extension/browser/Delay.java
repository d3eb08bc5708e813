package dev.letterlint.extension.browser;

import elemental2.dom.DomGlobal;

/** One piece of work that waits; asking again drops what waited before. */
public final class Delay {

  private Double waiting;

  /** Runs the work once all that waits for this script now was done; sooner than any timer. */
  public static native void soon(Runnable work) /*-{
    var channel = new $wnd.MessageChannel();
    channel.port1.onmessage = $entry(function () {
      channel.port1.close();
      work.@java.lang.Runnable::run()();
    });
    channel.port2.postMessage(0);
  }-*/;

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
