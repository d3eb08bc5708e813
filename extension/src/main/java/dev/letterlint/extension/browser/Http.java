package dev.letterlint.extension.browser;

import jsinterop.annotations.JsFunction;
import jsinterop.base.JsPropertyMap;

/** Requests to a server that the person has named: no cookies, no cache, no redirects. */
public final class Http {

  /** No answer came. */
  public static final int NONE = 0;

  /**
   * Takes an answer: its status, {@link #NONE} without one, the Retry-After header and the body.
   */
  @JsFunction
  public interface Reply {
    void take(int status, String retryAfter, String body);
  }

  /** Takes the next piece of a text that comes bit by bit. */
  @JsFunction
  public interface Piece {
    void take(String piece);
  }

  /** Hears that a stream is over, whoever ended it. */
  @JsFunction
  public interface End {
    void tell();
  }

  private static final int PATIENCE_MS = 30_000;

  private Http() {}

  /** Asks once; a body makes it a POST of JSON. */
  public static void send(String url, JsPropertyMap<Object> headers, String body, Reply reply) {
    send(url, headers, body, PATIENCE_MS, reply);
  }

  private static native void send(
      String url, JsPropertyMap<Object> headers, String body, int patience, Reply reply) /*-{
    var request = {
      method: body === null ? 'GET' : 'POST',
      headers: headers,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: $wnd.AbortSignal.timeout(patience)
    };
    if (body !== null) {
      request.body = body;
    }
    $wnd.fetch(url, request).then(function (answer) {
      return answer.text().then(function (text) {
        return [answer.status, answer.headers.get('Retry-After') || '', text];
      });
    })['catch'](function () {
      return [0, '', ''];
    }).then(function (answer) {
      reply(answer[0], answer[1], answer[2]);
    });
  }-*/;

  /** Reads a text as it comes, until it ends or is hung up on; gives what to hang up with. */
  public static native Object listen(
      String url, JsPropertyMap<Object> headers, Piece piece, End end) /*-{
    var hangUp = new $wnd.AbortController();
    var request = {
      headers: headers,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: hangUp.signal
    };
    $wnd.fetch(url, request).then(function (answer) {
      if (answer.status !== 200) {
        return;
      }
      var reader = answer.body.getReader();
      var decoder = new $wnd.TextDecoder();
      function next() {
        return reader.read().then(function (part) {
          if (!part.done) {
            piece(decoder.decode(part.value, {stream: true}));
            return next();
          }
        });
      }
      return next();
    })['catch'](function () {
      // Whatever ended it, the listener comes again or does not.
    }).then(function () {
      end();
    });
    return hangUp;
  }-*/;

  public static native void hangUp(Object stream) /*-{
    stream.abort();
  }-*/;
}
