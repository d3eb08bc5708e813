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

  /** There were more bytes than were asked for; the rest was not read. */
  public static final int TOO_LONG = -1;

  /** Takes an answer; the bytes are a Uint8Array, null but for a status of 200. */
  @JsFunction
  public interface BytesReply {
    void take(int status, Object bytes, String etag, String retryAfter);
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

  /** Asks once for at most so many bytes, unless they are those with this tag; no JSON, no text. */
  public static void bytes(String url, String knownTag, int most, BytesReply reply) {
    bytes(url, knownTag, most, PATIENCE_MS, reply);
  }

  private static native void bytes(
      String url, String knownTag, int most, int patience, BytesReply reply) /*-{
    var hangUp = new $wnd.AbortController();
    var request = {
      headers: knownTag ? {'If-None-Match': knownTag} : {},
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: $wnd.AbortSignal.any([hangUp.signal, $wnd.AbortSignal.timeout(patience)])
    };
    $wnd.fetch(url, request).then(function (answer) {
      var told = [answer.status, null, answer.headers.get('ETag') || '', answer.headers.get('Retry-After') || ''];
      if (answer.status !== 200) {
        hangUp.abort();
        return told;
      }
      var reader = answer.body.getReader();
      var parts = [];
      var length = 0;
      function next() {
        return reader.read().then(function (part) {
          if (part.done) {
            told[1] = new $wnd.Uint8Array(length);
            var at = 0;
            parts.forEach(function (one) {
              told[1].set(one, at);
              at += one.length;
            });
            return told;
          }
          length += part.value.length;
          if (length > most) {
            hangUp.abort();
            told[0] = @dev.letterlint.extension.browser.Http::TOO_LONG;
            return told;
          }
          parts.push(part.value);
          return next();
        });
      }
      return next();
    })['catch'](function () {
      return [@dev.letterlint.extension.browser.Http::NONE, null, '', ''];
    }).then(function (answer) {
      reply(answer[0], answer[1], answer[2], answer[3]);
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
