package dev.letterlint.extension.message;

/**
 * Where the panel's script, once it is loaded into a frame, can be reached in the scripts' own
 * world.
 */
public final class PanelDoor {

  public static final String FILE = "panel.js";

  private PanelDoor() {}

  public static native void answer(PanelHost.Opener opener) /*-{
    $wnd.letterlintPanel = opener;
  }-*/;

  public static native PanelHost.Follower open(PanelHost host) /*-{
    return $wnd.letterlintPanel(host);
  }-*/;
}
