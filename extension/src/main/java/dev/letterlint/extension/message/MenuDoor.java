package dev.letterlint.extension.message;

/**
 * Where the menu's script, once it is loaded into a frame, can be reached in the scripts' own
 * world.
 */
public final class MenuDoor {

  public static final String FILE = "menu.js";

  private MenuDoor() {}

  public static native void answer(MenuHost.Opener opener) /*-{
    $wnd.letterlintMenu = opener;
  }-*/;

  public static native void open(MenuHost host) /*-{
    $wnd.letterlintMenu(host);
  }-*/;
}
