package dev.letterlint.extension.message;

/**
 * Where the panel's script, once it is loaded into a frame, can be reached in the scripts' own
 * world.
 */
public final class PanelDoor {

  public static final String FILE = "panel.js";

  private PanelDoor() {}

  public static void answer(PanelHost.Opener opener) {
    OnDemand.answer(FILE, opener);
  }

  public static PanelHost.Follower open(PanelHost host) {
    return OnDemand.<PanelHost.Opener>door(FILE).open(host);
  }
}
