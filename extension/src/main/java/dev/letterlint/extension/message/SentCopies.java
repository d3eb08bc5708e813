package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.Store;
import dev.letterlint.text.Span;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsObject;
import elemental2.dom.DomGlobal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The texts that went out with applications, on this machine alone: in the extension's storage an
 * index of what is known of each, as a record's body by its id, and each text under a name of its
 * own. The same field of the same application is kept once.
 */
public final class SentCopies {

  /** The name of the index. */
  public static final String INDEX = "sent";

  private static final String TEXT = "sent/";
  private static final String COMPANY = "company";
  private static final String ROLE = "role";
  private static final String FIELD = "field";
  private static final String AT = "at";
  private static final String LINES = "lines";
  private static final int MOST = 300;

  /** What is shorter, in UTF-16 units, is no prose that somebody would use again. */
  private static final int SHORTEST = 120;

  private SentCopies() {}

  /** Keeps what stands in the fields; gives how many texts are long enough. */
  public static int keep(PanelField... fields) {
    JsPropertyMap<Object> fresh = JsPropertyMap.of();
    int count = 0;
    for (PanelField field : fields) {
      if (field.text.trim().length() >= SHORTEST) {
        String id = id(field);
        Store.write(TEXT + id, field.text);
        fresh.set(id, body(field));
        count++;
      }
    }
    if (count > 0) {
      Store.read(INDEX, index -> add(index, fresh));
    }
    return count;
  }

  /** All, the newest first; what is no body of a copy is left out. */
  public static List<SentCopy> list(Object index) {
    List<SentCopy> copies = new ArrayList<>();
    JsPropertyMap<Object> all = Store.map(index);
    for (String id : keys(all)) {
      JsPropertyMap<Object> body = Store.map(all.get(id));
      if (JsArray.isArray(body.get(LINES))) {
        copies.add(copy(id, body));
      }
    }
    copies.sort((a, b) -> Double.compare(b.atMs(), a.atMs()));
    return copies;
  }

  /** The texts by their ids. */
  public static void texts(List<SentCopy> copies, Consumer<Map<String, String>> then) {
    Store.readAll(
        names(copies),
        found -> {
          Map<String, String> texts = new HashMap<>();
          for (SentCopy copy : copies) {
            Object text = found.get(TEXT + copy.id());
            texts.put(copy.id(), text == null ? "" : String.valueOf(text));
          }
          then.accept(texts);
        });
  }

  /** The names in the storage under which the texts of an index lie. */
  public static JsArray<String> names(Object index) {
    return names(list(index));
  }

  private static JsArray<String> names(List<SentCopy> copies) {
    JsArray<String> names = new JsArray<>();
    for (SentCopy copy : copies) {
      names.push(TEXT + copy.id());
    }
    return names;
  }

  public static void drop(String id) {
    Store.remove(TEXT + id);
    Store.read(
        INDEX,
        index -> {
          JsPropertyMap<Object> all = Store.map(index);
          all.delete(id);
          Store.write(INDEX, all);
        });
  }

  private static void add(Object index, JsPropertyMap<Object> fresh) {
    JsPropertyMap<Object> all = Store.map(index);
    for (String id : keys(fresh)) {
      all.set(id, fresh.get(id));
    }
    List<SentCopy> copies = list(all);
    for (int i = MOST; i < copies.size(); i++) {
      all.delete(copies.get(i).id());
      Store.remove(TEXT + copies.get(i).id());
    }
    Store.write(INDEX, all);
  }

  private static String id(PanelField field) {
    return DomGlobal.location.host + '\n' + field.company + '\n' + field.title + '\n' + field.name;
  }

  private static JsPropertyMap<Object> body(PanelField field) {
    JsPropertyMap<Object> body = JsPropertyMap.of("type", INDEX, COMPANY, field.company);
    body.set(ROLE, field.title);
    body.set(FIELD, field.name);
    body.set(AT, JsDate.now());
    JsArray<String> lines = new JsArray<>();
    String name = CompanyName.plain(field.company);
    for (Span sentence : Sentences.all(field.text)) {
      String words = Sentences.words(field.text, sentence);
      if (!name.isEmpty() && words.contains(name)) {
        lines.push(words);
      }
    }
    body.set(LINES, lines);
    return body;
  }

  private static SentCopy copy(String id, JsPropertyMap<Object> body) {
    JsArray<String> lines = Js.uncheckedCast(body.get(LINES));
    return new SentCopy(
        id,
        String.valueOf(body.get(COMPANY)),
        String.valueOf(body.get(ROLE)),
        String.valueOf(body.get(FIELD)),
        Js.asDouble(body.get(AT)),
        new ArrayList<>(lines.asList()));
  }

  private static List<String> keys(JsPropertyMap<Object> map) {
    return JsObject.keys(map).asList();
  }
}
