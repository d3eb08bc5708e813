package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.message.OnDemand;
import dev.letterlint.extension.message.PanelDoor;
import dev.letterlint.extension.message.PanelField;
import dev.letterlint.extension.message.PanelHost;
import elemental2.core.JsObject;
import elemental2.dom.HTMLElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jsinterop.base.Js;

/**
 * Opens the panel beside the form, a script that comes when it is first asked for, and does in the
 * fields what a person asks for in it.
 */
final class PanelDesk {

  private final Overlay overlay;
  private final Reading reading;
  private final Preferences preferences;
  private final Supplier<List<FieldView>> views;
  private final HTMLElement place = Html.element("div", "");
  private PanelHost.Follower follower;
  private List<FieldView> shown = List.of();
  private FieldView origin;

  /** {@code views} are the fields that a person sees. */
  PanelDesk(
      Overlay overlay, Reading reading, Preferences preferences, Supplier<List<FieldView>> views) {
    this.overlay = overlay;
    this.reading = reading;
    this.preferences = preferences;
    this.views = views;
  }

  /** Opens the panel at a field, or closes it. */
  void turn(FieldView view) {
    if (follower != null) {
      close();
      return;
    }
    origin = view;
    OnDemand.load(
        PanelDoor.FILE,
        fault -> {
          if (fault.isEmpty()) {
            open(view);
          } else {
            overlay.warn(fault);
          }
        });
  }

  /** Something may have changed. */
  void follow() {
    if (follower != null) {
      follower.changed();
    }
  }

  private void open(FieldView view) {
    overlay.add(place);
    PanelHost host = Js.uncheckedCast(new JsObject());
    host.place = place;
    host.isDark = view.isDark();
    host.fields = this::fields;
    host.show = (field, start, end) -> show(shown.get(field), start, end);
    host.findings = field -> reading.step(shown.get(field), 1);
    host.choose =
        (field, kind, level, guides) -> shown.get(field).choose(kind, level, guides, preferences);
    host.restore = (field, text) -> shown.get(field).putBack(text);
    host.close = this::close;
    fields();
    host.at = Math.max(0, shown.indexOf(view));
    follower = PanelDoor.open(host);
  }

  private void close() {
    follower = null;
    place.textContent = "";
    Writer.focus(origin.linted().element);
  }

  /** What a person sees of the fields now. */
  PanelField[] fields() {
    shown = views.get();
    List<PanelField> fields = new ArrayList<>();
    for (FieldView view : shown) {
      PanelField field = Js.uncheckedCast(new JsObject());
      view.tell(field);
      fields.add(field);
    }
    return fields.toArray(new PanelField[0]);
  }

  private void show(FieldView view, int start, int end) {
    origin = view;
    Writer.focus(view.linted().element);
    view.linted().field.select(start, end);
    Visible.bring(view.linted().element, view.caretLine());
  }
}
