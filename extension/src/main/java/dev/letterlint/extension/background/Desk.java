package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Channel;
import dev.letterlint.extension.message.Ask;
import dev.letterlint.extension.message.SnippetBody;
import dev.letterlint.snippet.Search;
import dev.letterlint.snippet.Snippet;
import dev.letterlint.sync.Held;
import dev.letterlint.sync.Ids;
import dev.letterlint.sync.Outbox;
import dev.letterlint.sync.Type;
import elemental2.core.JsArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * What is asked of the records: to find, write, delete and tell them. An edit is answered when it
 * is on the disk.
 */
final class Desk {

  private final Vault vault;
  private final Ids ids;
  private final Runnable written;
  private final JsonBodies bodies = new JsonBodies();
  private Search<Held> search;

  /** {@code written} is run after each edit that is on the disk. */
  Desk(Vault vault, Ids ids, Runnable written) {
    this.vault = vault;
    this.ids = ids;
    this.written = written;
  }

  /** The records are others than they were. */
  void refresh() {
    search = null;
  }

  void find(String words, int most, Channel.Answer answer) {
    if (search == null) {
      search = index();
    }
    answer.take(list(search.find(words, most)));
  }

  void get(String id, Channel.Answer answer) {
    Held held = vault.replica().get(id);
    answer.take(held == null || !held.live() ? new JsArray<>() : list(List.of(held)));
  }

  void all(Channel.Answer answer) {
    answer.take(list(vault.replica().live()));
  }

  /** {@code id} is null for a new record. */
  void put(String id, String body, Channel.Answer answer) {
    Outbox outbox = new Outbox(vault.replica(), ids);
    Held held = id == null ? null : vault.replica().get(id);
    String written = held == null ? outbox.add(body) : id;
    if (held != null) {
      outbox.edit(id, body);
    }
    commit(fault -> answer.take(JsPropertyMap.of(Ask.ID, written, Ask.FAULT, fault)));
  }

  void keep(String text, Channel.Answer answer) {
    new Outbox(vault.replica(), ids).add(SnippetBody.write(null, Snippet.of(text)));
    commit(answer::take);
  }

  void drop(String id, Channel.Answer answer) {
    if (vault.replica().get(id) != null) {
      new Outbox(vault.replica(), ids).delete(id);
    }
    commit(answer::take);
  }

  /** Snippets only: what else a person's file holds goes where it is read from. */
  void importAll(JsArray<String> all, Channel.Answer answer) {
    Set<String> known = new HashSet<>();
    for (Held held : vault.replica().live()) {
      known.add(held.body());
    }
    Outbox outbox = new Outbox(vault.replica(), ids);
    int[] count = {0};
    for (String body : all.asList()) {
      if (bodies.type(body) == Type.SNIPPET && known.add(body)) {
        outbox.add(body);
        count[0]++;
      }
    }
    commit(fault -> answer.take(JsPropertyMap.of(Ask.COUNT, (double) count[0], Ask.FAULT, fault)));
  }

  /** Former versions of one record, the newest first. */
  void history(String id, Channel.Answer answer) {
    vault.history(
        id,
        rows -> {
          JsArray<Object> told = new JsArray<>();
          for (int i = rows.size() - 1; i >= 0; i--) {
            told.push(version(rows.get(i)));
          }
          answer.take(told);
        });
  }

  /** The last version of each snippet that is deleted, the newest first. */
  void trash(Channel.Answer answer) {
    vault.history(
        null,
        rows -> {
          List<JsPropertyMap<Object>> sorted = new ArrayList<>(rows);
          sorted.sort((a, b) -> Double.compare(moment(b), moment(a)));
          Set<String> told = new HashSet<>();
          JsArray<Object> trash = new JsArray<>();
          for (JsPropertyMap<Object> row : sorted) {
            Held held = vault.replica().get(Rows.text(row, Ask.ID));
            boolean isGone = held == null || !held.live();
            boolean isSnippet = bodies.type(Rows.text(row, Ask.BODY)) == Type.SNIPPET;
            if (told.add(Rows.text(row, Ask.ID)) && isGone && isSnippet) {
              trash.push(version(row));
            }
          }
          answer.take(trash);
        });
  }

  private Search<Held> index() {
    Search<Held> index = new Search<>();
    for (Held held : vault.replica().live()) {
      if (held.type() == Type.SNIPPET) {
        index.add(held, SnippetBody.read(held.body()));
      }
    }
    return index;
  }

  private void commit(java.util.function.Consumer<String> outcome) {
    vault.commit(
        fault -> {
          refresh();
          outcome.accept(fault);
          written.run();
        });
  }

  private static JsArray<Object> list(List<Held> records) {
    JsArray<Object> list = new JsArray<>();
    for (Held held : records) {
      JsPropertyMap<Object> one = Rows.fresh();
      one.set(Ask.ID, held.id());
      one.set(Ask.BODY, held.body());
      one.set(Ask.REASON, held.waiting() ? held.queue().get(0).reason() : null);
      list.push(one);
    }
    return list;
  }

  private static JsPropertyMap<Object> version(JsPropertyMap<Object> row) {
    return JsPropertyMap.of(
        Ask.ID, row.get(Ask.ID), Ask.BODY, row.get(Ask.BODY), Ask.AT, row.get(Ask.AT));
  }

  private static double moment(JsPropertyMap<Object> row) {
    return Js.asDouble(row.get(Ask.AT));
  }
}
