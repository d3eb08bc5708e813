package dev.letterlint.extension.background;

import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Request;

/** The way to a server. */
interface Wire {

  /** Hears exactly one of these for each request. */
  interface Listener {
    void pulled(Pulled page);

    void pushed(Pushed answer);

    void refused(Refusal refusal);
  }

  void send(Request request, Listener listener);
}
