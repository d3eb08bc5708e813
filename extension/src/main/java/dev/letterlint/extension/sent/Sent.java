package dev.letterlint.extension.sent;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.browser.Listeners;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.extension.message.CompanyName;
import dev.letterlint.extension.message.PanelHost;
import dev.letterlint.extension.message.SentCopies;
import dev.letterlint.extension.message.SentDoor;
import dev.letterlint.extension.message.SentWatch;
import dev.letterlint.extension.message.Setting;
import elemental2.core.JsObject;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.Event;
import java.util.List;
import jsinterop.base.Js;

/**
 * Keeps what a person sends: loaded into a frame with its first field. It only listens; it never
 * sends, clicks or holds anything up.
 */
public final class Sent implements EntryPoint {

  /** What sends a form by a script, beside what is a submit button by its type. */
  private static final String SENDS =
      "[type=submit], .ashby-application-form-submit-button, #btn-submit, #submit_app";

  private static final String PROSE = "textarea, input[id^=question_]";

  private final Listeners listeners = new Listeners();
  private Leftovers leftovers = new Leftovers(List.of());
  private boolean isOn;
  private Object followingIndex;
  private Object followingSettings;

  @Override
  public void onModuleLoad() {
    SentDoor.answer(this::watch);
  }

  private SentWatch watch(PanelHost.Fields fields, PanelHost.Follower changed) {
    Store.Reader settings = value -> isOn = Setting.isOn(value, Setting.SENT);
    Store.Reader index =
        value -> {
          leftovers = new Leftovers(SentCopies.list(value));
          changed.changed();
        };
    Store.read(Setting.NAME, settings);
    Store.read(SentCopies.INDEX, index);
    followingSettings = Store.follow(Setting.NAME, settings);
    followingIndex = Store.follow(SentCopies.INDEX, index);
    listeners.addCapturing(DomGlobal.document, "submit", event -> submitted(event, fields));
    listeners.addCapturing(DomGlobal.document, "click", event -> clicked(event, fields));
    SentWatch watch = Js.uncheckedCast(new JsObject());
    watch.find = this::find;
    watch.stop = this::stop;
    return watch;
  }

  private SentWatch.Leftover[] find(String text, String company, String description) {
    List<Leftovers.Leftover> found = leftovers.in(text, company, description);
    SentWatch.Leftover[] told = new SentWatch.Leftover[found.size()];
    for (int i = 0; i < told.length; i++) {
      told[i] = Js.uncheckedCast(new JsObject());
      told[i].start = found.get(i).start();
      told[i].end = found.get(i).end();
      told[i].message = message(found.get(i), CompanyName.plain(company));
    }
    return told;
  }

  private static String message(Leftovers.Leftover one, String company) {
    return one.isOldLine()
        ? Messages.text("card_oldLine", one.company(), company)
        : Messages.text("card_oldCompany", one.company(), company);
  }

  private void stop() {
    listeners.removeAll();
    Store.unfollow(followingIndex);
    Store.unfollow(followingSettings);
  }

  private void submitted(Event event, PanelHost.Fields fields) {
    Element form = Js.uncheckedCast(event.target);
    keepIf(form.querySelector(PROSE) != null, fields);
  }

  private void clicked(Event event, PanelHost.Fields fields) {
    Element target = Js.uncheckedCast(event.target);
    Element button = target.closest(SENDS);
    if (button != null) {
      Element form = button.closest("form");
      keepIf(form == null || form.querySelector(PROSE) != null, fields);
    }
  }

  private void keepIf(boolean isApplication, PanelHost.Fields fields) {
    if (isOn && isApplication) {
      SentCopies.keep(fields.now());
    }
  }
}
