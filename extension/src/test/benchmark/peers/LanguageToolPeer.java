import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.ResultCache;

/**
 * LanguageTool behind a pipe: a line of {@code plain} or {@code cached} and a text in Base64 is
 * answered with the microseconds its check took and the number of its findings. Run from its source
 * by the benchmark, with the class path of the POM beside it.
 */
final class LanguageToolPeer {

  private static final int MOST_CACHED_SENTENCES = 10_000;

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    JLanguageTool plain = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    JLanguageTool cached = null;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] asked = line.split(" ");
      String text = new String(Base64.getDecoder().decode(asked[1]), StandardCharsets.UTF_8);
      if (asked[0].equals("cached") && cached == null) {
        cached = cached();
      }
      // What is asked for cold counts from the start of the program on.
      long from = asked[0].equals("cold") ? start : System.nanoTime();
      int findings = (asked[0].equals("cached") ? cached : plain).check(text).size();
      System.out.println((System.nanoTime() - from) / 1000 + " " + findings);
    }
  }

  private static JLanguageTool cached() {
    return new JLanguageTool(
        Languages.getLanguageForShortCode("en-US"), null, new ResultCache(MOST_CACHED_SENTENCES));
  }
}
