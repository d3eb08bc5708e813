package dev.letterlint.extension.background;

import dev.letterlint.extension.browser.Http;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.SignatureLine;
import java.util.function.Supplier;

/**
 * Releases as the connected server relays them. Who asks is not told: the paths are open to all, so
 * no token, cookie or name goes along.
 */
final class HttpReleases implements ReleaseSource {

  static final String OFFICIAL = "/api/v1/rules/";
  static final String OF_TEAM = OFFICIAL + "team/";

  /** A manifest names keys and numbers. */
  private static final int MOST_MANIFEST_BYTES = SignatureLine.LONGEST + 8_192;

  private final Supplier<Space> space;
  private final String path;

  /** {@code path} is where on the server the releases are. */
  HttpReleases(Supplier<Space> space, String path) {
    this.space = space;
    this.path = path;
  }

  @Override
  public void manifest(String etag, Listener listener) {
    get("manifest", etag, MOST_MANIFEST_BYTES, listener);
  }

  /** The browser unpacks what comes packed; no more is read of it than was signed for. */
  @Override
  public void pack(String sha256, int most, Listener listener) {
    get("packs/" + sha256, "", Math.min(most, Manifest.MOST_BYTES), listener);
  }

  private void get(String name, String etag, int most, Listener listener) {
    Http.bytes(
        space.get().address() + path + name,
        etag,
        most,
        (status, bytes, tag, retryAfter) ->
            listener.answered(status, bytes, tag, HttpWire.number(retryAfter)));
  }
}
