package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Carried;
import dev.letterlint.extension.browser.Frame;
import dev.letterlint.extension.site.Label;
import dev.letterlint.extension.site.Site;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import elemental2.core.JsWeakMap;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLTextAreaElement;
import elemental2.dom.MutationObserver;
import elemental2.dom.MutationObserverInit;
import elemental2.dom.NodeList;
import elemental2.dom.ResizeObserver;
import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;

/**
 * Finds the text fields of a page, whenever they appear, and keeps what is shown of them current.
 * It works only when the page or the person does something: no timer runs.
 */
final class FieldWatcher {

  /** Attributes that open, hide or move a field. */
  private static final String[] TELLING = {
    "class", "style", "hidden", "disabled", "readonly", "aria-hidden", "open"
  };

  private final Site site;
  private final Overlay overlay = new Overlay();
  private final Reading reading = new Reading(overlay);
  private final Frame frame = new Frame(this::lookAgain);
  private final JsWeakMap<Element, FieldView> known = new JsWeakMap<>();
  private final List<FieldView> watched = new ArrayList<>();
  private final ResizeObserver sizes = new ResizeObserver((entries, self) -> drawAll());
  private PostingText posting = PostingText.NONE;
  private String postingAddress = "";
  private Linter linter;
  private boolean isListening;

  FieldWatcher(Site site) {
    this.site = site;
  }

  void start() {
    MutationObserver mutations = new MutationObserver((records, self) -> request());
    MutationObserverInit all = MutationObserverInit.create();
    all.setChildList(true);
    all.setSubtree(true);
    all.setAttributeFilter(TELLING);
    mutations.observe(DomGlobal.document, all);
    lookAgain();
  }

  private Object request() {
    frame.request();
    return null;
  }

  private void lookAgain() {
    forgetRemoved();
    watchNew();
    if (!watched.isEmpty()) {
      readPosting();
      drawAll();
    }
  }

  private Object drawAll() {
    for (FieldView view : watched) {
      view.draw();
    }
    reading.follow();
    return null;
  }

  private void forgetRemoved() {
    watched.removeIf(
        view -> {
          boolean gone = !view.linted().element.isConnected;
          if (gone) {
            sizes.unobserve(view.linted().element);
            view.hide();
          }
          return gone;
        });
  }

  private void watchNew() {
    NodeList<Element> fields = DomGlobal.document.getElementsByTagName("textarea");
    for (int i = 0; i < fields.length; i++) {
      HTMLTextAreaElement field = Js.uncheckedCast(fields.item(i));
      FieldView view = known.get(field);
      if (view == null && site.isWrittenBy(field)) {
        watch(open(field));
      } else if (view != null && !watched.contains(view)) {
        watch(view);
      }
    }
  }

  private FieldView open(HTMLTextAreaElement field) {
    if (!isListening) {
      listen();
    }
    Settings settings =
        Settings.of(site.kind(field))
            .withQuestion(Label.of(field))
            .withMaxLength(Math.max(0, field.maxLength));
    FieldView view =
        new FieldView(new LintedField(field, this::linter, settings, posting), overlay, reading);
    known.set(field, view);
    new FieldEvents(view, reading, frame).listen();
    return view;
  }

  private void watch(FieldView view) {
    watched.add(view);
    sizes.observe(view.linted().element);
  }

  private Linter linter() {
    if (linter == null) {
      linter = Linter.ofCompiled(Carried.pack());
    }
    return linter;
  }

  /** What moves fields is listened to from the first field on. */
  private void listen() {
    isListening = true;
    DomGlobal.window.addEventListener("resize", event -> frame.request());
    DomGlobal.window.addEventListener("scroll", event -> frame.request(), true);
    DomGlobal.window.addEventListener("transitionend", event -> frame.request(), true);
    sizes.observe(DomGlobal.document.documentElement);
    sizes.observe(DomGlobal.document.body);
    if (DomGlobal.document.fonts != null) {
      DomGlobal.document.fonts.addEventListener("loadingdone", event -> respoil());
    }
  }

  private void respoil() {
    for (FieldView view : watched) {
      view.spoil();
    }
    frame.request();
  }

  /** Again while a part is missing, since pages fill themselves in, and on each new address. */
  private void readPosting() {
    String address = DomGlobal.window.location.href;
    if (address.equals(postingAddress) && isComplete(posting)) {
      return;
    }
    postingAddress = address;
    PostingText now = site.posting();
    if (!now.equals(posting)) {
      posting = now;
      watched.forEach(view -> view.linted().know(now));
    }
  }

  private static boolean isComplete(PostingText posting) {
    return !posting.title().isEmpty()
        && !posting.company().isEmpty()
        && !posting.description().isEmpty();
  }
}
