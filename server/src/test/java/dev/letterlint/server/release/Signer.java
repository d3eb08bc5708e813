package dev.letterlint.server.release;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes real releases, signed by the development keys, of rules that begin with one of its own. */
public final class Signer {

  public static final String ACTIVE = "active";
  public static final String BACKUP = "backup";

  private static final Path KEYS = Path.of("../shared/src/main/development-keys");
  private static final Path RULES = Path.of("../shared/src/main/rules");

  private Signer() {}

  /** A rule that marks "zebra crossing". */
  public static final String ZEBRA =
      """
      id: test.zebra
      guide: own
      source: a test
      kinds: [letter]
      severity: warning
      message: No zebras
      why: A test.
      match: zebra crossing
      fires: [A ‹zebra crossing› wins.]
      quiet: [A zebra crosses.]
      """;

  /** The lexicons of this checkout and that rule as a pack. */
  public static byte[] content(Path folder, int epoch, int version) throws IOException {
    return content(folder, ZEBRA, epoch, version);
  }

  /** The same with another rule of the id "test.zebra" in its place. */
  public static byte[] content(Path folder, String rule, int epoch, int version)
      throws IOException {
    Path rules = folder.resolve("rules");
    if (!Files.exists(rules)) {
      copyLexicons(rules);
    }
    return build(rules, rule, epoch, version);
  }

  /** All rules of this checkout and one of the id "test.zebra". */
  public static byte[] allAnd(Path folder, String rule, int epoch, int version) throws IOException {
    Path rules = folder.resolve("all");
    if (!Files.exists(rules)) {
      copyAll(RULES, rules);
    }
    return build(rules, rule, epoch, version);
  }

  private static byte[] build(Path rules, String rule, int epoch, int version) throws IOException {
    Path test = Files.createDirectories(rules.resolve("test"));
    Files.writeString(test.resolve("test.zebra.yaml"), rule);
    return ReleaseContent.build(rules, "letterlint", epoch, version);
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void copyLexicons(Path rules) throws IOException {
    copyAll(RULES.resolve("lexicon"), rules.resolve("lexicon"));
  }

  public static Manifest manifest(int epoch, int version, byte[] content, String... revoked) {
    return new Manifest(
        "letterlint",
        epoch,
        version,
        Release.sha256(content),
        content.length,
        100,
        List.of(revoked));
  }

  public static byte[] sign(Manifest manifest, String key) throws IOException {
    return sign(ReleaseContent.write(manifest), key);
  }

  public static byte[] sign(String text, String key) throws IOException {
    return Keys.sign(
            text.getBytes(StandardCharsets.UTF_8),
            Keys.readPrivate(Files.readString(KEYS.resolve(key + "-private.pem"))),
            name(key))
        .bytes();
  }

  /** What signatures call a key. */
  public static String name(String key) throws IOException {
    return Keys.name(Keys.readPublic(publicKey(key)));
  }

  public static String publicKey(String key) throws IOException {
    return Files.readString(KEYS.resolve(key + ".pem"));
  }
}
