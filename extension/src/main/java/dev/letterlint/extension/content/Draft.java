package dev.letterlint.extension.content;

import dev.letterlint.extension.browser.Delay;
import dev.letterlint.extension.message.PanelField;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Keeps what is written in one field in the extension's own storage, and knows what the field has
 * lost. It writes nothing into a field.
 */
final class Draft {

  private static final int KEPT_AFTER_MS = 400;
  private static final double KEPT_EVERY_MS = 2000;

  private final Shelf shelf;
  private final String name;
  private final JsPropertyMap<Object> about;
  private final BooleanSupplier isOn;
  private final Delay delay = new Delay();
  private Versions versions = new Versions(List.of());
  private String text = "";
  private double keptMs;
  private Versions.Version lost;
  private Versions.Version refused;

  /** {@code about} is what people know the field by; {@code known} is run once it has been read. */
  Draft(
      Shelf shelf, String name, JsPropertyMap<Object> about, BooleanSupplier isOn, Runnable known) {
    this.shelf = shelf;
    this.name = name;
    this.about = about;
    this.isOn = isOn;
    shelf.get(
        name,
        kept -> {
          versions = read(kept);
          lost = versions.lost(text);
          known.run();
        });
  }

  /** Told of what stands in the field whenever it is drawn. */
  void follow(String now) {
    if (now.equals(text)) {
      return;
    }
    if (!Versions.keepsMostOf(text, now) || JsDate.now() - keptMs > KEPT_EVERY_MS) {
      keep();
    }
    text = now;
    lost = versions.lost(now);
    delay.start(KEPT_AFTER_MS, this::keep);
  }

  /** What can be brought back, or null. */
  Versions.Version lost() {
    return isOn.getAsBoolean() && lost != refused ? lost : null;
  }

  /** What stood there before, which is never what stands there now. */
  void tell(PanelField field) {
    List<Versions.Version> all = new ArrayList<>();
    if (isOn.getAsBoolean()) {
      all.addAll(versions.all());
      all.removeIf(version -> version.text().equals(text));
    }
    int count = all.size();
    field.drafts = new String[count];
    field.draftsAtMs = new double[count];
    for (int i = 0; i < count; i++) {
      field.drafts[i] = all.get(i).text();
      field.draftsAtMs[i] = all.get(i).atMs();
    }
  }

  /** The person does not want it. */
  void refuse() {
    refused = lost;
  }

  /** Puts what is written where it outlives the page. */
  void keep() {
    delay.cancel();
    double now = JsDate.now();
    keptMs = now;
    if (isOn.getAsBoolean() && versions.take(text, now)) {
      String kept = text;
      shelf.get(name, stored -> merge(stored, kept, now));
    }
  }

  /** Keeps at once: the page is going, and no answer would come any more. */
  void keepLast() {
    delay.cancel();
    if (isOn.getAsBoolean() && versions.take(text, JsDate.now())) {
      shelf.put(name, written(versions));
    }
  }

  /** Another tab may have written there too. */
  private void merge(Object stored, String kept, double nowMs) {
    Versions all = read(stored);
    if (all.take(kept, nowMs)) {
      shelf.put(name, written(all));
    }
  }

  private Object written(Versions all) {
    JsArray<Object> texts = new JsArray<>();
    for (Versions.Version version : all.all()) {
      texts.push(JsPropertyMap.of("text", version.text(), "at", version.atMs()));
    }
    about.set("texts", texts);
    return about;
  }

  private static Versions read(Object kept) {
    List<Versions.Version> versions = new ArrayList<>();
    if (kept != null) {
      JsArray<Object> texts = Js.uncheckedCast(Js.asPropertyMap(kept).get("texts"));
      for (int i = 0; i < texts.length; i++) {
        JsPropertyMap<Object> one = Js.asPropertyMap(texts.getAt(i));
        versions.add(
            new Versions.Version(one.getAsAny("text").asString(), one.getAsAny("at").asDouble()));
      }
    }
    return new Versions(versions);
  }
}
