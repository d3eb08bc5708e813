package dev.letterlint.extension.background;

import dev.letterlint.release.Pinned;
import dev.letterlint.rule.Data;
import java.util.function.Consumer;

/** What is done with the bytes of releases: read, hashed, held against a signature. */
interface Seals {

  /** Gives the names of the two keys whose releases are taken. */
  void pinned(Consumer<Pinned> then);

  int length(Object bytes);

  /** Bytes up to the first line's end, or null where none comes within so many. */
  String line(Object bytes, int most);

  /** The text from a byte on, or null where it is no UTF-8. */
  String text(Object bytes, int from);

  /** Whether the signature, in base64url, is of all bytes behind the first line. */
  void isSigned(Object bytes, int from, String signature, String key, Consumer<Boolean> then);

  /** In lower case hexadecimal. */
  void sha256(Object bytes, Consumer<String> then);

  /**
   * JSON as the platform's parser reads it.
   *
   * @throws RuntimeException where it is none
   */
  Data parse(String json);
}
