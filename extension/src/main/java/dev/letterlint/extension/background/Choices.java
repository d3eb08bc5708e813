package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Store;
import dev.letterlint.sync.Held;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Outbox;
import dev.letterlint.sync.Type;
import elemental2.core.Global;
import elemental2.core.JsArray;
import elemental2.core.JsObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jsinterop.base.JsPropertyMap;

/**
 * What a person has chosen on this machine rides along with the snippets: settings, words that are
 * never flagged, ignored findings. Forms read and write them in the extension's storage, under one
 * name a type; here they are made records, and records of other machines are written there. A
 * finding that is ignored at its place only is known by the words around it, which were typed into
 * a form: it stays on this machine. Settings are never taken away: where the records do not have
 * one, as those of another account, this machine's goes there, so that what was switched off is not
 * on again.
 */
final class Choices {

  private static final List<Type> TYPES =
      List.of(Type.SETTING, Type.WORD, Type.IGNORE, Type.OVERRIDE);

  /** By type: what storage and records last agreed on. */
  private static final String AGREED = "agreed";

  /** How the keys of findings begin that are ignored at their place only. */
  private static final String AT_ITS_PLACE = "here\n";

  private final Vault vault;
  private final Ids ids;
  private final Runnable written;
  private boolean isAtWork;
  private boolean isAskedAgain;

  /** {@code written} is run after records were written. */
  Choices(Vault vault, Ids ids, Runnable written) {
    this.vault = vault;
    this.ids = ids;
    this.written = written;
  }

  /** From now on each change in the storage is taken over; wakes this script where it was ended. */
  void follow() {
    for (Type type : TYPES) {
      Store.follow(ChoiceBody.word(type), value -> compare());
    }
  }

  /** Makes both sides say the same. */
  void compare() {
    if (isAtWork) {
      isAskedAgain = true;
      return;
    }
    isAtWork = true;
    vault.whenOpen(
        fault -> {
          if (fault.isEmpty()) {
            Store.readAll(names(), this::compare);
          } else {
            isAtWork = false;
          }
        });
  }

  private static JsArray<String> names() {
    JsArray<String> names = new JsArray<>();
    names.push(AGREED);
    for (Type type : TYPES) {
      names.push(ChoiceBody.word(type));
    }
    return names;
  }

  private void compare(JsPropertyMap<Object> stored) {
    JsPropertyMap<Object> agreed = Store.map(stored.get(AGREED));
    JsPropertyMap<Object> news = Rows.fresh();
    boolean hasOps = false;
    boolean isNew = false;
    for (Type type : TYPES) {
      String word = ChoiceBody.word(type);
      Map<String, String> all = values(Store.map(stored.get(word)));
      Map<String, String> here = apart(all, false);
      Map<String, String> before = values(Store.map(agreed.get(word)));
      Map<String, String> records = records(type);
      if (type == Type.SETTING) {
        before.keySet().retainAll(records.keySet());
      }
      Mirror mirror = new Mirror(here, before, records);
      mirror.forRecords().forEach((key, value) -> write(type, key, value));
      hasOps |= !mirror.forRecords().isEmpty();
      isNew |= !mirror.agreed().equals(before);
      agreed.set(word, object(mirror.agreed()));
      if (mirror.changesHere()) {
        Map<String, String> rest = apart(all, true);
        rest.putAll(mirror.agreed());
        news.set(word, object(rest));
      }
    }
    if (isNew) {
      news.set(AGREED, agreed);
    }
    if (hasOps) {
      vault.commit(fault -> finish(fault, news));
    } else {
      write(news);
    }
  }

  /** What could not be written is found to differ with the next change, and tried again. */
  private void finish(String fault, JsPropertyMap<Object> news) {
    if (fault.isEmpty()) {
      write(news);
      written.run();
    } else {
      end();
    }
  }

  private void write(JsPropertyMap<Object> news) {
    if (JsObject.keys(news).length > 0) {
      Store.writeAll(news);
    }
    end();
  }

  private void end() {
    isAtWork = false;
    if (isAskedAgain) {
      isAskedAgain = false;
      compare();
    }
  }

  private void write(Type type, String key, String value) {
    Outbox outbox = new Outbox(vault.replica(), ids);
    if (value == null) {
      outbox.delete(Ids.ofKey(type, key));
    } else {
      outbox.set(type, key, ChoiceBody.write(type, key, value));
    }
  }

  private Map<String, String> records(Type type) {
    Map<String, String> records = new LinkedHashMap<>();
    for (Held held : vault.replica().live()) {
      ChoiceBody body = held.type() == type ? ChoiceBody.read(held.body()) : null;
      if (body != null) {
        records.put(body.key(), body.value());
      }
    }
    return records;
  }

  /** Those that stay here, or those that ride along. */
  private static Map<String, String> apart(Map<String, String> all, boolean stays) {
    Map<String, String> apart = new LinkedHashMap<>(all);
    apart.keySet().removeIf(key -> key.startsWith(AT_ITS_PLACE) != stays);
    return apart;
  }

  private static Map<String, String> values(JsPropertyMap<Object> stored) {
    Map<String, String> values = new LinkedHashMap<>();
    JsArray<String> keys = JsObject.keys(stored);
    for (int i = 0; i < keys.length; i++) {
      values.put(keys.getAt(i), JsData.inOrder(stored.get(keys.getAt(i))));
    }
    return values;
  }

  private static Object object(Map<String, String> values) {
    JsPropertyMap<Object> object = Rows.fresh();
    values.forEach((key, value) -> object.set(key, Global.JSON.parse(value)));
    return object;
  }
}
