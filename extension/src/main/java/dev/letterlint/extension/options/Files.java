package dev.letterlint.extension.options;

import static dev.letterlint.extension.browser.Html.byId;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.browser.Download;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.Kept;
import elemental2.core.Global;
import elemental2.core.JsArray;
import elemental2.dom.HTMLInputElement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Everything as one JSON file, {@code {letterlint: 1, records: [body, …], kept: {name: value, …}}},
 * and back: the snippets, and what else is kept in the browser but for drafts and postings, which
 * pass, and the words that must never be sent.
 */
final class Files {

  private static final String FORMAT = "letterlint";
  private static final double VERSION = 1;
  private static final String RECORDS = "records";
  private static final String KEPT = "kept";

  private final HTMLInputElement file = Js.uncheckedCast(byId("import"));
  private final Supplier<List<Kept>> records;
  private final Consumer<String> told;

  Files(Supplier<List<Kept>> records, Consumer<String> told) {
    this.records = records;
    this.told = told;
  }

  void listen() {
    byId("export").addEventListener("click", event -> write());
    file.addEventListener("change", event -> Download.read(file, this::read));
  }

  private void write() {
    JsArray<Object> all = new JsArray<>();
    for (Kept kept : records.get()) {
      if (kept.isSnippet()) {
        all.push(kept.body());
      }
    }
    Beside.collect(
        kept -> {
          JsPropertyMap<Object> whole = JsPropertyMap.of(FORMAT, VERSION, RECORDS, all);
          whole.set(KEPT, kept);
          Download.offer("letterlint.json", Global.JSON.stringify(whole));
        });
  }

  private void read(String text) {
    JsPropertyMap<Object> whole = whole(text);
    JsArray<String> bodies = whole == null ? null : bodies(whole);
    if (bodies == null) {
      told.accept(Messages.text("options_notOurs"));
      return;
    }
    Beside.restore(whole.get(KEPT));
    Channel.ask(
        JsPropertyMap.of(Ask.NAME, Ask.IMPORT, Ask.BODIES, bodies),
        answer -> {
          JsPropertyMap<Object> said = Js.uncheckedCast(answer);
          String fault =
              said == null
                  ? Messages.text("extension_nobody")
                  : String.valueOf(said.get(Ask.FAULT));
          told.accept(
              fault.isEmpty()
                  ? Messages.count("options_cameIn", (int) Js.asDouble(said.get(Ask.COUNT)))
                  : Messages.text("options_noneCameIn", fault));
        });
  }

  /** Null when it is no JSON object. */
  private static JsPropertyMap<Object> whole(String text) {
    try {
      return Beside.map(Global.JSON.parse(text));
    } catch (RuntimeException notJson) {
      return null;
    }
  }

  /** Null when it is no such file. */
  private static JsArray<String> bodies(JsPropertyMap<Object> whole) {
    Object all = whole.get(RECORDS);
    if (!JsArray.isArray(all)) {
      return null;
    }
    JsArray<Object> bodies = Js.uncheckedCast(all);
    for (Object body : bodies.asList()) {
      if (!Js.typeof(body).equals("string")) {
        return null;
      }
    }
    return Js.uncheckedCast(bodies);
  }
}
