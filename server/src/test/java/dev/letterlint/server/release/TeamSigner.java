package dev.letterlint.server.release;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;

/** The author of a team's own rules, with a key of its own. */
public final class TeamSigner {

  /** A rule that marks "pink giraffe". */
  public static final String GIRAFFE =
      """
      id: style.giraffe
      guide: own
      source: a test
      kinds: [letter]
      severity: warning
      message: No giraffes
      why: A test.
      match: "pink {giraffe|giraffes}"
      fires: [A ‹pink giraffe› wins.]
      quiet: [A giraffe wins.]
      """;

  private final KeyPair keys = Keys.fresh();
  private final Path folder;
  private final Path publicKey;

  public TeamSigner(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("team"));
    publicKey = this.folder.resolve("team.pem.pub");
    Files.writeString(publicKey, pem());
  }

  /** The file with the public key. */
  public Path publicKey() {
    return publicKey;
  }

  /** The public key. */
  public String pem() {
    return Keys.write(keys.getPublic());
  }

  public String name() {
    return Keys.name(keys.getPublic());
  }

  /** A pack of one rule. */
  public byte[] content(int version, String rule) throws IOException {
    Path style = Files.createDirectories(folder.resolve("rules/style"));
    Files.writeString(style.resolve("style.giraffe.yaml"), rule);
    return ReleaseContent.buildTeam(folder.resolve("rules"), "our-team", version);
  }

  public byte[] sign(int version, byte[] content) {
    Manifest manifest =
        new Manifest(
            "our-team", 1, version, Release.sha256(content), content.length, 100, List.of());
    byte[] text = ReleaseContent.write(manifest).getBytes(StandardCharsets.UTF_8);
    return Keys.sign(text, keys.getPrivate(), name()).bytes();
  }
}
