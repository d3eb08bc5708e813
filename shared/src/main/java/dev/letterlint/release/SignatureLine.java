package dev.letterlint.release;

/**
 * The first line of a signed file, "letterlint-signed 1 KEY SIGNATURE": what the key is called that
 * signed all bytes behind the line, and the signature in base64url without padding.
 */
public record SignatureLine(String key, String signature) {

  private static final String BEGIN = "letterlint-signed 1 ";

  /** A longer first line is none. */
  public static final int LONGEST = 200;

  /**
   * Reads the line, without its end.
   *
   * @throws Refused where it is none
   */
  public static SignatureLine read(String line) {
    int space = line.startsWith(BEGIN) ? line.indexOf(' ', BEGIN.length()) : -1;
    if (space < 0 || line.length() > LONGEST || line.indexOf(' ', space + 1) >= 0) {
      throw new Refused(Gate.SIGNATURE, "The file does not begin with a signature");
    }
    return new SignatureLine(line.substring(BEGIN.length(), space), line.substring(space + 1));
  }

  /** The line, without its end. */
  public String write() {
    return BEGIN + key + " " + signature;
  }
}
