package dev.letterlint.extension.browser;

/** What the browser starts the background script for, however long it has been ended. */
public final class Alarm {

  private Alarm() {}

  /** Hears every alarm; to be called while the script is loaded. */
  public static native void listen(Runnable work) /*-{
    $wnd.chrome.alarms.onAlarm.addListener($entry(function () {
      work.@java.lang.Runnable::run()();
    }));
  }-*/;

  /** Rings again and again, unless it does already. */
  public static native void every(String name, double minutes) /*-{
    var alarms = $wnd.chrome.alarms;
    alarms.get(name, function (known) {
      if (!known || known.periodInMinutes !== minutes) {
        alarms.create(name, {periodInMinutes: minutes});
      }
    });
  }-*/;

  public static native void stop(String name) /*-{
    $wnd.chrome.alarms.clear(name);
  }-*/;
}
