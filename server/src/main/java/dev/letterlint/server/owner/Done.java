package dev.letterlint.server.owner;

import java.util.Locale;
import org.springframework.web.reactive.result.view.Rendering;

/** What a form did, told on the page that comes after it. */
enum Done {
  PAIRED("The device is paired: it has its token within seconds."),
  REVOKED("The device is revoked: its next request is refused."),
  REWOUND("What was there at that time is back, as new revisions; nothing was taken away."),
  PUBLISHED("The release is taken: connected devices hear of it now."),
  JOINED("Your account is made: sign in with the name and the password that you chose."),
  WITHDRAWN("The invitation is withdrawn: its link opens nothing any more."),
  QUOTA_SET("The quota is set: it holds from the next change on, and nothing is deleted."),
  SUSPENDED("Suspended: no page and no device is let in, and everything is kept."),
  RESUMED("Let in again."),
  REMOVED("The person is removed, with all that this server held of theirs.");

  private final String sentence;

  Done(String sentence) {
    this.sentence = sentence;
  }

  /** Sends the browser there, so that reloading the page repeats nothing. */
  Rendering page() {
    return page(HomePage.PATH);
  }

  /** The same, to another page than the first. */
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
