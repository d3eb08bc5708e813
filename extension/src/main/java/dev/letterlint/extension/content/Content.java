package dev.letterlint.extension.content;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.browser.Runtime;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.browser.Switch;

/**
 * Starts and ends the linting of a frame's fields, as its switch says. Switched off it does nothing
 * but wait for the switch.
 */
public final class Content implements EntryPoint {

  private FieldWatcher watcher;

  /** Put into a page a second time, as by "check this box", it leaves the work to the first. */
  @Override
  public void onModuleLoad() {
    if (Runtime.isFirst()) {
      Store.read(Switch.NAME, this::turn);
      Store.follow(Switch.NAME, this::turn);
    }
  }

  private void turn(Object off) {
    boolean isOn = Switch.isOn(off, Switch.hosts());
    if (isOn && watcher == null) {
      watcher = new FieldWatcher();
      watcher.start();
    } else if (!isOn && watcher != null) {
      watcher.stop();
      watcher = null;
    }
  }
}
