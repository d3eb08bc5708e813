package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.message.Setting;
import dev.letterlint.extension.site.ShownPosting;
import elemental2.dom.DomGlobal;
import java.util.HashMap;
import java.util.Map;
import jsinterop.base.JsPropertyMap;

/**
 * The drafts of a frame's fields, one for each field of each job, whichever element stands for it.
 * They stay on this machine; the person may switch them off.
 */
final class Drafts {

  private static final int MOST = 200;

  private final Shelf shelf = new Shelf("drafts", "draft/", MOST);
  private final Map<String, Draft> drafts = new HashMap<>();
  private final Listeners listeners = new Listeners();
  private final Runnable changed;
  private boolean isOn;
  private Object following;

  /** {@code changed} is run when there may be something to offer. */
  Drafts(Runnable changed) {
    this.changed = changed;
  }

  void start() {
    Store.read(Setting.NAME, this::turn);
    following = Store.follow(Setting.NAME, this::turn);
    listeners.add(DomGlobal.window, "pagehide", event -> drafts.values().forEach(Draft::keepLast));
    listeners.add(DomGlobal.document, "visibilitychange", event -> keepAll());
  }

  void stop() {
    keepAll();
    Store.unfollow(following);
    listeners.removeAll();
  }

  /** {@code job} is empty on a page of no known system. */
  Draft of(String job, TextField field, String question, ShownPosting posting) {
    String page = job.isEmpty() ? DomGlobal.location.host + DomGlobal.location.pathname : job;
    String key = page + '/' + (Replaced.key(field).isEmpty() ? question : Replaced.key(field));
    Draft draft = drafts.get(key);
    if (draft == null) {
      JsPropertyMap<Object> about =
          JsPropertyMap.of("field", question, "title", posting.title(), "page", page);
      about.set("company", posting.company());
      draft = new Draft(shelf, key, about, () -> isOn, changed);
      drafts.put(key, draft);
    }
    return draft;
  }

  private void keepAll() {
    drafts.values().forEach(Draft::keep);
  }

  private void turn(Object settings) {
    isOn = Setting.isOn(settings, Setting.DRAFTS);
    changed.run();
  }
}
