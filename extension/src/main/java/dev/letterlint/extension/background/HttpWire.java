package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Http;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.extension.browser.Messages;
import dev.letterlint.rule.Data;
import dev.letterlint.sync.Op;
import dev.letterlint.sync.Pulled;
import dev.letterlint.sync.Pushed;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Request;
import dev.letterlint.sync.Result;
import dev.letterlint.sync.Status;
import elemental2.core.Global;
import elemental2.core.JsArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jsinterop.base.JsPropertyMap;

/** The sync's two requests as HTTP. An answer that is not as agreed counts as none. */
final class HttpWire implements Wire {

  static final String SYNC = "/api/v1/sync";

  private final Supplier<Space> space;

  HttpWire(Supplier<Space> space) {
    this.space = space;
  }

  @Override
  public void send(Request request, Listener listener) {
    if (request instanceof Request.Pull pull) {
      pull(pull, listener);
    } else {
      push((Request.Push) request, listener);
    }
  }

  /** What a device sends with each request. */
  static JsPropertyMap<Object> headers(Space space) {
    return JsPropertyMap.of("Authorization", "Bearer " + space.token());
  }

  /** What an answer without the wanted content means. */
  static Refusal refusal(int status, String retryAfter, String body) {
    if (status == Http.NONE) {
      return Refusal.unreachable();
    }
    Data problem = parsed(body);
    String code = problem == null ? "" : text(problem, "code", "");
    String detail = problem == null ? "" : text(problem, "detail", "");
    return switch (code) {
      case "history-changed" -> new Refusal(Refusal.Kind.HISTORY_CHANGED, 0, detail);
      case "not-paired", "account-deleted", "unauthorized" ->
          new Refusal(Refusal.Kind.UNPAIRED, 0, detail);
      default -> refusal(status, number(retryAfter), detail, code);
    };
  }

  private static Refusal refusal(int status, int after, String detail, String code) {
    if (status == 401) {
      return new Refusal(Refusal.Kind.UNPAIRED, 0, Messages.text("sync_unpaired"));
    }
    if (status == 429 || status >= 500) {
      return Refusal.later(after, detail);
    }
    return code.isEmpty()
        ? Refusal.malformed()
        : new Refusal(Refusal.Kind.NEEDS_PERSON, after, detail);
  }

  /** Null when it is no JSON object. */
  static Data parsed(String json) {
    try {
      Data data = JsData.parse(json);
      return data.isObject() ? data : null;
    } catch (RuntimeException notJson) {
      return null;
    }
  }

  static String text(Data data, String name, String absent) {
    Data value = data.get(name);
    String text = value == null ? null : value.text();
    return text == null ? absent : text;
  }

  private void pull(Request.Pull pull, Listener listener) {
    JsPropertyMap<Object> headers = headers(space.get());
    if (pull.witness() != null) {
      headers.set("X-Witness", pull.witness());
    }
    String query = "?limit=" + pull.limit();
    String since = pull.since() == null ? "" : "&since=" + Global.encodeURIComponent(pull.since());
    Http.send(
        space.get().address() + SYNC + query + since,
        headers,
        null,
        (status, retryAfter, body) -> {
          Data page = status == 200 ? parsed(body) : null;
          if (page == null || page.get("records") == null || page.get("token") == null) {
            listener.refused(
                status == 200 ? Refusal.malformed() : refusal(status, retryAfter, body));
          } else {
            listener.pulled(pulled(page));
          }
        });
  }

  private void push(Request.Push push, Listener listener) {
    JsPropertyMap<Object> headers = headers(space.get());
    headers.set("Content-Type", "application/json");
    Http.send(
        space.get().address() + SYNC,
        headers,
        json(push),
        (status, retryAfter, body) -> {
          Data answer = status == 200 ? parsed(body) : null;
          Pushed pushed = answer == null ? null : pushed(answer);
          if (pushed == null || pushed.results().size() != push.ops().size()) {
            listener.refused(
                status == 200 ? Refusal.malformed() : refusal(status, retryAfter, body));
          } else {
            listener.pushed(pushed);
          }
        });
  }

  private static String json(Request.Push push) {
    JsArray<Object> ops = new JsArray<>();
    for (Op op : push.ops()) {
      JsPropertyMap<Object> one = Rows.fresh();
      one.set("id", op.id());
      one.set("rev", op.rev());
      one.set("base", op.base());
      one.set("deleted", op.deleted());
      one.set("body", op.body());
      ops.push(one);
    }
    JsPropertyMap<Object> body = Rows.fresh();
    body.set("witness", push.witness());
    body.set("ops", ops);
    return Global.JSON.stringify(body);
  }

  private static Pulled pulled(Data page) {
    List<Record> records = new ArrayList<>();
    for (Data record : page.get("records").items()) {
      records.add(record(record));
    }
    return new Pulled(records, text(page, "token", null), isTrue(page, "more"));
  }

  /** Null when it is not as agreed. */
  private static Pushed pushed(Data answer) {
    Data results = answer.get("results");
    if (results == null || answer.get("token") == null) {
      return null;
    }
    List<Result> all = new ArrayList<>();
    for (Data result : results.items()) {
      Status status = status(text(result, "status", ""));
      if (status == null || result.get("current") == null) {
        return null;
      }
      all.add(
          new Result(
              text(result, "rev", null),
              status,
              record(result.get("current")),
              text(result, "reason", null)));
    }
    return new Pushed(all, text(answer, "token", null));
  }

  private static Record record(Data data) {
    List<String> lineage = new ArrayList<>();
    if (data.get("lineage") != null) {
      for (Data rev : data.get("lineage").items()) {
        lineage.add(rev.text());
      }
    }
    return new Record(
        text(data, "id", null),
        text(data, "rev", null),
        isTrue(data, "deleted"),
        text(data, "body", null),
        lineage);
  }

  private static boolean isTrue(Data data, String name) {
    return text(data, name, "").equals("true");
  }

  private static Status status(String word) {
    for (Status status : Status.values()) {
      if (status.name().equalsIgnoreCase(word)) {
        return status;
      }
    }
    return null;
  }

  /** 0 where it is no whole number. */
  static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text.trim()));
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
