package dev.letterlint.server.release;

import dev.letterlint.release.Gate;
import dev.letterlint.release.Refused;
import dev.letterlint.release.SignatureLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Bytes with a signature over exactly these, in one file: a first line "letterlint-signed 1 KEY
 * SIGNATURE" and behind it the bytes. So the signature is checked before anything is parsed.
 */
public record SignedText(String key, byte[] signature, byte[] content) {

  /** The two parts; whether the signature is any good is not looked at. */
  public static SignedText read(byte[] file) {
    int end = endOfLine(file);
    String line = new String(file, 0, end, StandardCharsets.US_ASCII);
    SignatureLine parts = SignatureLine.read(line);
    try {
      byte[] signature = Base64.getUrlDecoder().decode(parts.signature());
      return new SignedText(parts.key(), signature, Arrays.copyOfRange(file, end + 1, file.length));
    } catch (IllegalArgumentException notBase64) {
      throw new Refused(Gate.SIGNATURE, "The signature is not written as one");
    }
  }

  private static int endOfLine(byte[] file) {
    for (int i = 0; i < Math.min(file.length, SignatureLine.LONGEST); i++) {
      if (file[i] == '\n') {
        return i;
      }
    }
    throw new Refused(Gate.SIGNATURE, "The file does not begin with a signature");
  }

  /** The file. */
  public byte[] bytes() {
    String written = Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    String line = new SignatureLine(key, written).write();
    byte[] begin = (line + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(begin, begin.length + content.length);
    System.arraycopy(content, 0, file, begin.length, content.length);
    return file;
  }
}
