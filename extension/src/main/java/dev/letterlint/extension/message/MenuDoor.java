package dev.letterlint.extension.message;

/**
 * Where the menu's script, once it is loaded into a frame, can be reached in the scripts' own
 * world.
 */
public final class MenuDoor {

  public static final String FILE = "menu.js";

  private MenuDoor() {}

  public static void answer(MenuHost.Opener opener) {
    OnDemand.answer(FILE, opener);
  }

  public static void open(MenuHost host) {
    OnDemand.<MenuHost.Opener>door(FILE).open(host);
  }
}
