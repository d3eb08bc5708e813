package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.SnippetBody;
import dev.letterlint.snippet.Snippet;
import dev.letterlint.sync.Bodies;
import dev.letterlint.sync.Limits;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Type;

/** Reads bodies for the merge; what it cannot read it takes for a snippet, which loses nothing. */
final class JsonBodies implements Bodies {

  @Override
  public Type type(String body) {
    String word = SnippetBody.type(body);
    for (Type type : Type.values()) {
      if (type.name().equalsIgnoreCase(word)) {
        return type;
      }
    }
    return Type.SNIPPET;
  }

  @Override
  public String copy(String body, String device) {
    String title = SnippetBody.read(body).title();
    String copy = titled(body, title, device);
    while (!fits(copy) && !title.isEmpty()) {
      title = Snippet.firstWords(title.substring(0, title.length() / 2));
      copy = titled(body, title, device);
    }
    return fits(copy) ? copy : body;
  }

  private static String titled(String body, String title, String device) {
    return SnippetBody.titled(body, Messages.text("sync_copy", title, device));
  }

  private static boolean fits(String body) {
    return Limits.reason(new Op("", "", null, false, body)) == null;
  }
}
