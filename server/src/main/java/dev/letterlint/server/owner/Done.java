package dev.letterlint.server.owner;

import java.util.Locale;
import org.springframework.web.reactive.result.view.Rendering;

/** What a form did, told on the page that comes after it. */
enum Done {
  PAIRED("The device is paired: it has its token within seconds."),
  REVOKED("The device is revoked: its next request is refused."),
  REWOUND("What was there at that time is back, as new revisions; nothing was taken away."),
  PUBLISHED("The release is taken: connected devices hear of it now.");

  private final String sentence;

  Done(String sentence) {
    this.sentence = sentence;
  }

  /** Sends the browser there, so that reloading the page repeats nothing. */
  Rendering page() {
    return page(HomePage.PATH);
  }

  Rendering page(String path) {
    return Rendering.redirectTo(path + "?done=" + name().toLowerCase(Locale.ROOT)).build();
  }

  static String sentence(String word) {
    for (Done done : values()) {
      if (done.name().toLowerCase(Locale.ROOT).equals(word)) {
        return done.sentence;
      }
    }
    return "";
  }
}
