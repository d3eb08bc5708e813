package dev.letterlint.extension.browser;

/** Moments as people of this browser's language write them. */
public final class Clock {

  private Clock() {}

  /** The time of a moment of today, the day of any other; in milliseconds since 1970. */
  public static native String moment(double ms) /*-{
    var then = new Date(ms);
    return then.toDateString() === new Date().toDateString()
        ? then.toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'})
        : then.toLocaleDateString([], {day: 'numeric', month: 'long'});
  }-*/;
}
