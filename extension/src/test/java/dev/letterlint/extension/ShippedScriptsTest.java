package dev.letterlint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.letterlint.pack.BuildKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is shipped: its size, and that it neither makes code from text nor fetches any. */
final class ShippedScriptsTest {

  /** Compressed bytes; a limit is raised knowingly. */
  private static final Map<String, Integer> MOST_BYTES =
      Map.of(
          "content.js", 120_000,
          "panel.js", 144_000,
          "letterlint.js", 136_000,
          "resume.js", 96_000,
          "background.js", 178_000,
          "options.js", 20_000,
          "sent.js", 16_000,
          "menu.js", 12_500,
          "popup.js", 8_500,
          "page.js", 4_500);

  private static final Path UNPACKED = Path.of(System.getProperty("letterlint.unpacked"));
  private static final Path CONTENT = UNPACKED.resolve("content.js");
  private static final Path POPUP = UNPACKED.resolve("popup.js");
  private static final Path BACKGROUND = UNPACKED.resolve("background.js");
  private static final Path PANEL = UNPACKED.resolve("panel.js");
  private static final Path RESUME = UNPACKED.resolve("resume.js");
  private static final Path MENU = UNPACKED.resolve("menu.js");
  private static final Path SENT = UNPACKED.resolve("sent.js");
  private static final Path OPTIONS = UNPACKED.resolve("options.js");
  private static final Path SCRIPT = Path.of(System.getProperty("letterlint.script"));

  /** The server trusts the same: both read what the build put on the class path. */
  @Test
  void theBackgroundScriptCarriesTheKeysOfThisBuildAndNoOthers() throws IOException {
    String script = Files.readString(BACKGROUND);
    List<String> carried =
        Pattern.compile("BEGIN PUBLIC KEY-----\\\\u000a([^-]+)\\\\u000a-----END")
            .matcher(script)
            .results()
            .map(key -> key.group(1))
            .toList();
    List<String> ofBuild =
        Stream.of(BuildKeys.active(), BuildKeys.backup())
            .map(pem -> pem.lines().filter(line -> !line.startsWith("-----")).findFirst().get())
            .toList();
    assertEquals(ofBuild, carried);
  }

  @Test
  void eachScriptWithWhatItCarriesStaysSmall() throws IOException {
    Set<String> shipped = new TreeSet<>(Set.of(SCRIPT.getFileName().toString()));
    try (Stream<Path> files = Files.list(UNPACKED)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".js"))
          .forEach(shipped::add);
    }
    assertEquals(new TreeSet<>(MOST_BYTES.keySet()), shipped, "each script has a limit");
    for (Path script : all()) {
      int size = compressed(Files.readAllBytes(script));
      int most = MOST_BYTES.get(script.getFileName().toString());
      assertTrue(size <= most, script.getFileName() + " has " + size + " bytes, limit " + most);
    }
  }

  @Test
  void noScriptMakesCodeFromText() throws IOException {
    for (Path script : all()) {
      assertHasNone(script, "eval(", "new Function", "import(", "innerHTML");
    }
  }

  @Test
  void onlyTheBackgroundScriptCanMakeRequests() throws IOException {
    for (Path script : all()) {
      if (!script.equals(BACKGROUND)) {
        assertHasNone(script, "fetch(");
      }
    }
    for (Path script : all()) {
      assertHasNone(script, "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource");
    }
  }

  private static List<Path> all() {
    return List.of(CONTENT, PANEL, RESUME, MENU, POPUP, OPTIONS, SENT, BACKGROUND, SCRIPT);
  }

  private static void assertHasNone(Path script, String... banned) throws IOException {
    String code = Files.readString(script);
    for (String each : banned) {
      assertFalse(code.contains(each), each + " in " + script.getFileName());
    }
  }

  @Test
  void thePackedExtensionHoldsTheUnpackedOne() throws IOException {
    Path packed = UNPACKED.resolveSibling("letterlint-extension.zip");
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      for (String name :
          List.of(
              "manifest.json",
              "content.js",
              "popup.html",
              "popup.js",
              "background.js",
              "menu.js",
              "panel.js",
              "resume.js",
              "options.html",
              "options.js",
              "sent.js",
              "welcome.html",
              "icons/128.png")) {
        byte[] inside = zip.getInputStream(zip.getEntry(name)).readAllBytes();
        assertEquals(
            new String(Files.readAllBytes(UNPACKED.resolve(name)), StandardCharsets.ISO_8859_1),
            new String(inside, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
