package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.browser.Frame;
import dev.letterlint.extension.browser.Inquiry;
import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.Runtime;
import dev.letterlint.extension.browser.TextField;
import dev.letterlint.extension.site.Kinds;
import dev.letterlint.extension.site.Prose;
import dev.letterlint.extension.site.ShownPosting;
import dev.letterlint.extension.site.Site;
import dev.letterlint.extension.site.Sites;
import dev.letterlint.lint.Settings;
import elemental2.core.JsWeakMap;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.ResizeObserver;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/**
 * Finds the text fields of a page, whenever they appear, and keeps what is shown of them current.
 * Without a field it works only when the page or the person does something: no timer runs.
 */
final class FieldWatcher {

  /** A page that wipes a field by script tells nobody: it is seen at the next glance. */
  private static final int GLANCE_MS = 1000;

  private final Overlay overlay = new Overlay();
  private final Reading reading = new Reading(overlay, this::isOver);
  private final Preferences preferences = new Preferences(this::prefer);
  private final PanelDesk panel = new PanelDesk(overlay, reading, preferences, this::open);
  private final Unchecked unchecked = new Unchecked(overlay, this::reads);
  private final SnippetMenu menu = new SnippetMenu(overlay);
  private final Attendance attendance = new Attendance();
  private final Inquiry inquiry = new Inquiry(this::answer);
  private final Frame frame = new Frame(this::lookAgain);
  private final Listeners listeners = new Listeners();
  private final Replaced replaced = new Replaced();
  private final Engines engines = new Engines(frame::request, this::renew);
  private final Uploads uploads = new Uploads(overlay, engines);
  private final Wishes wishes = new Wishes(this::hearAgain);
  private final Drafts drafts = new Drafts(frame::request);
  private final Delay glance = new Delay();
  private final JobPosting posting = new JobPosting(this::tell);
  private final JsWeakMap<Element, FieldEvents> known = new JsWeakMap<>();
  private final List<FieldEvents> watched = new ArrayList<>();
  private final ResizeObserver sizes = new ResizeObserver((entries, self) -> drawAll());
  private final Trees trees = new Trees(this::change, frame::request);
  private Site site;
  private boolean hasChanged;
  private boolean isListening;

  /** A practice page has no extension to lose. */
  private final boolean isInstalled = Runtime.isAlive();

  void start() {
    reading.leadTo(panel::turn);
    trees.start();
    preferences.start();
    wishes.start();
    engines.start();
    drafts.start();
    inquiry.listen();
    listeners.addCapturing(DomGlobal.document, "change", this::attach);
    change();
    frame.runNow();
  }

  /** Leaves nothing behind: no mark, no listener, no observer, no work to come. */
  void stop() {
    trees.stop();
    preferences.stop();
    wishes.stop();
    engines.stop();
    drafts.stop();
    glance.cancel();
    sizes.disconnect();
    listeners.removeAll();
    inquiry.stop();
    attendance.end();
    reading.close();
    watched.forEach(this::release);
    watched.clear();
    frame.end();
    overlay.remove();
  }

  /**
   * An extension that is updated or taken away leaves its scripts in the pages that are open. They
   * cannot be told; they see it when they are next at work, and go.
   */
  private boolean isOver() {
    boolean isOver = isInstalled && !Runtime.isAlive();
    if (isOver) {
      boolean wasAtWork = !watched.isEmpty();
      stop();
      if (wasAtWork) {
        overlay.end();
      }
    }
    return isOver;
  }

  private void change() {
    hasChanged = true;
    frame.request();
  }

  private void lookAgain() {
    if (isOver()) {
      return;
    }
    if (hasChanged) {
      hasChanged = false;
      readPage();
    }
    replaced.settle();
    engines.renew();
    drawAll();
  }

  private void readPage() {
    site = Sites.here();
    forgetRemoved();
    watchNew();
    posting.read(site, !watched.isEmpty());
  }

  private Object drawAll() {
    boolean isBehind = false;
    boolean holdsText = false;
    for (FieldEvents field : watched) {
      field.view().draw();
      isBehind |= field.view().linted().isBehind();
      holdsText |= field.view().holdsText();
    }
    unchecked.draw();
    panel.follow();
    reading.follow();
    uploads.follow();
    if (isBehind) {
      frame.request();
    } else if (holdsText) {
      glance.start(GLANCE_MS, frame::request);
    }
    return null;
  }

  private void forgetRemoved() {
    for (int i = watched.size() - 1; i >= 0; i--) {
      FieldEvents field = watched.get(i);
      LintedField linted = field.view().linted();
      if (!linted.element.isConnected) {
        watched.remove(i);
        sizes.unobserve(linted.element);
        release(field);
        replaced.remove(linted);
      }
    }
  }

  private void release(FieldEvents field) {
    field.stop();
    field.view().hide();
  }

  private void watchNew() {
    for (Element element : trees.all(site.fields())) {
      TextField field = Js.uncheckedCast(element);
      FieldEvents met = known.get(field);
      if (met == null) {
        meet(field);
      } else if (!watched.contains(met)) {
        watch(met);
      }
    }
  }

  private void meet(TextField field) {
    String question = site.question(field);
    if (!site.reads(field) || !Prose.isFor(field, question)) {
      return;
    }
    Settings settings =
        Settings.of(Kinds.of(field, question))
            .withQuestion(question)
            .withMaxLength(Math.max(0, Field.of(field).maxLength()));
    Settings wanted = preferences.of(settings);
    LintedField linted = new LintedField(field, engines, wanted, wishes, posting.known());
    Draft draft = drafts.of(site.job(), field, question, posting.known());
    FieldView view = new FieldView(linted, draft, overlay, reading, this::respoil);
    FieldEvents events = new FieldEvents(view, reading, frame, replaced, panel, menu);
    known.set(field, events);
    watch(events);
    replaced.replace(linted);
  }

  private void watch(FieldEvents field) {
    listen();
    watched.add(field);
    field.listen();
    replaced.settle(field.view().linted());
    sizes.observe(field.view().linted().element);
  }

  /** Heard before the page hears of it, which may take the field away. */
  private void attach(Event event) {
    if (!isOver() && uploads.take(Js.uncheckedCast(event.target), site, posting.known().title())) {
      listen();
    }
  }

  /** What moves fields is listened to from the first field on. */
  private void listen() {
    if (isListening) {
      return;
    }
    isListening = true;
    Overlay.rememberEnd();
    attendance.begin();
    wishes.watch(panel::fields);
    listeners.add(DomGlobal.document, "visibilitychange", event -> attendance.look());
    listeners.add(DomGlobal.window, "resize", event -> frame.request());
    listeners.addCapturing(DomGlobal.window, "scroll", event -> frame.request());
    listeners.addCapturing(DomGlobal.window, "transitionend", event -> frame.request());
    sizes.observe(DomGlobal.document.documentElement);
    sizes.observe(DomGlobal.document.body);
    if (DomGlobal.document.fonts != null) {
      listeners.add(DomGlobal.document.fonts, "loadingdone", event -> respoil());
    }
  }

  private void prefer() {
    for (FieldEvents field : watched) {
      field.view().linted().prefer(preferences);
      frame.request();
    }
  }

  private void hearAgain() {
    for (FieldEvents field : watched) {
      field.view().linted().hearAgain();
      frame.request();
    }
  }

  private void renew() {
    for (FieldEvents field : watched) {
      LintedField linted = field.view().linted();
      linted.know(linted.posting());
    }
    frame.request();
  }

  private void respoil() {
    for (FieldEvents field : watched) {
      field.view().spoil();
    }
    frame.request();
  }

  /** Also when the answer comes after the end: then there is no field to tell. */
  private void tell(ShownPosting now) {
    wishes.address(now);
    for (FieldEvents field : watched) {
      field.view().linted().know(now);
      frame.request();
    }
  }

  private boolean reads(Element box) {
    FieldEvents met = known.get(box);
    return met != null && watched.contains(met);
  }

  private String[] answer(String word) {
    if (word.equals(Inquiry.STATES)) {
      return states();
    }
    for (FieldEvents field : watched) {
      if (field.view().linted().element == DomGlobal.document.activeElement) {
        return obey(word, field.view());
      }
    }
    boolean isAsked = word.equals(Inquiry.SELECTION);
    return isAsked ? new String[] {String.valueOf(DomGlobal.window.getSelection())} : null;
  }

  private String[] obey(String word, FieldView view) {
    Field field = view.linted().field;
    if (word.equals(Inquiry.SELECTION)) {
      return new String[] {field.text().substring(field.start(), field.end())};
    }
    menu.open(view, field.start(), word.substring(Inquiry.MENU.length()));
    return new String[0];
  }

  private String[] states() {
    List<String> states = new ArrayList<>();
    for (FieldView view : open()) {
      states.add(view.linted().name());
      states.add(view.state());
    }
    return states.toArray(new String[0]);
  }

  private List<FieldView> open() {
    List<FieldView> open = new ArrayList<>();
    for (FieldEvents field : watched) {
      if (Visible.isOpen(field.view().linted().element)) {
        open.add(field.view());
      }
    }
    return open;
  }
}
