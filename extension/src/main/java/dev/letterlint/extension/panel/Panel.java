package dev.letterlint.extension.panel;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.message.PanelDoor;
import dev.letterlint.extension.message.PanelHost;

/** The panel beside a form: loaded into a frame when it is first opened there. */
public final class Panel implements EntryPoint {

  private final Reader reader = new Reader(this::renew);
  private PanelSheet sheet;

  @Override
  public void onModuleLoad() {
    PanelDoor.answer(this::open);
  }

  private void renew() {
    if (sheet != null) {
      sheet.renew();
    }
  }

  private PanelHost.Follower open(PanelHost host) {
    if (sheet != null) {
      sheet.remove();
    }
    sheet = new PanelSheet(host, reader);
    sheet.open();
    return sheet::changed;
  }
}
