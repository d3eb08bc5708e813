package dev.letterlint.extension.browser;

import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The switch of each site, kept in the {@link Store} under {@link #NAME}: an object that has the
 * host names of the sites that are off.
 */
public final class Switch {

  public static final String NAME = "off";

  private Switch() {}

  /** Whether no host is among those that are off; {@code off} is null when none ever was. */
  public static boolean isOn(Object off, String... hosts) {
    JsPropertyMap<Object> names = Js.uncheckedCast(off);
    for (String host : hosts) {
      if (names != null && names.has(host)) {
        return false;
      }
    }
    return true;
  }

  /** This frame's host and those of the pages around it: a form in a frame is part of its page. */
  public static native String[] hosts() /*-{
    var hosts = [$wnd.location.hostname];
    var around = $wnd.location.ancestorOrigins || ($wnd.window !== $wnd.parent ? [$doc.referrer] : []);
    for (var i = 0; i < around.length; i++) {
      hosts.push(around[i].replace(/^[^:]*:\/\/([^\/:]*).*$/, '$1'));
    }
    return hosts;
  }-*/;
}
