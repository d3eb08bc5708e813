package dev.letterlint.extension.background;

/** Where releases of rules come from. Bytes are whatever {@link Seals} can read. */
interface ReleaseSource {

  /** No answer came. */
  int NONE = 0;

  /** There were more bytes than were asked for; the rest was not read. */
  int TOO_LONG = -1;

  /** Hears exactly once. */
  interface Listener {
    /**
     * {@code bytes} are null but for a status of 200; {@code etag} is empty where there is none.
     */
    void answered(int status, Object bytes, String etag, int retryAfter);
  }

  /** The manifest, unless it is the one with this tag. */
  void manifest(String etag, Listener listener);

  /** The pack with this hash, of at most so many bytes. */
  void pack(String sha256, int most, Listener listener);
}
