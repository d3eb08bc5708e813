package dev.letterlint.extension.menu;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.message.MenuDoor;
import dev.letterlint.extension.message.MenuHost;

/** The menu of snippets in a form: loaded into a frame when it is first opened there. */
public final class Menu implements EntryPoint {

  private Choosing choosing;

  @Override
  public void onModuleLoad() {
    MenuDoor.answer(this::open);
  }

  private void open(MenuHost host) {
    if (choosing != null) {
      choosing.close();
    }
    choosing = new Choosing(host);
    choosing.begin();
  }
}
