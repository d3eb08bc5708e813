package dev.letterlint.extension.browser;

/** A lock among all scripts of the extension (Web Locks), kept until this script ends. */
public final class Lock {

  private Lock() {}

  /** Runs the work once no other script holds the lock; it is never given back. */
  public static native void hold(String name, Runnable work) /*-{
    $wnd.navigator.locks.request(name, $entry(function () {
      work.@java.lang.Runnable::run()();
      return new $wnd.Promise(function () {});
    }));
  }-*/;
}
