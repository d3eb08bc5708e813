package dev.letterlint.extension.message;

import jsinterop.annotations.JsFunction;

/**
 * Where the script that keeps sent copies, once it is loaded into a frame, can be reached in the
 * scripts' own world.
 */
public final class SentDoor {

  public static final String FILE = "sent.js";

  /** Begins to watch a frame; {@code changed} hears when earlier copies are others. */
  @JsFunction
  public interface Opener {
    SentWatch watch(PanelHost.Fields fields, PanelHost.Follower changed);
  }

  private SentDoor() {}

  public static void answer(Opener opener) {
    OnDemand.answer(FILE, opener);
  }

  public static SentWatch open(PanelHost.Fields fields, PanelHost.Follower changed) {
    return OnDemand.<Opener>door(FILE).watch(fields, changed);
  }
}
