package dev.letterlint.server.rules;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import dev.letterlint.server.release.Outcome;
import dev.letterlint.server.release.Publisher;
import dev.letterlint.server.release.Release;
import dev.letterlint.server.release.TrustedKeys;
import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The newest release of the rules, relayed byte for byte: its signed manifest, and its content at a
 * path that names it. Where there is none yet, clients stay with the rules they came with.
 */
public final class Releases implements Assets, Publisher.Listener {

  static final String RULES = "/api/v1/rules/";
  static final String MANIFEST = RULES + "manifest";
  static final String PACKS = RULES + "packs/";
  static final String DROP = "drop";

  private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

  private final String path;
  private final Publisher publisher;
  private final Sinks.Many<Integer> versions;
  private volatile Served served;

  private record Served(int version, Asset manifest, String packPath, Asset pack) {}

  /**
   * The official rules. {@code folder} holds what was taken; what is put into its folder "drop" is
   * looked at.
   */
  public Releases(Path folder, TrustedKeys keys) {
    this(RULES, folder, folder.resolve(DROP), keys, BuiltInPack.read().version());
  }

  /** Served below {@code path}; {@code builtIn} is the version that clients have without any. */
  Releases(String path, Path folder, Path drop, TrustedKeys keys, int builtIn) {
    this.path = path;
    served = new Served(builtIn, null, "", null);
    versions = Sinks.many().replay().latestOrDefault(builtIn);
    publisher = new Publisher(folder, drop, keys, Succession.of(1, builtIn), this);
    publisher.begin();
  }

  /** Takes what was dropped since the last look. Slow: not for an event loop. */
  public synchronized void look() {
    publisher.look();
  }

  /** Takes what somebody hands in, as if it had been dropped. Slow: not for an event loop. */
  public synchronized Outcome handIn(byte[] signed, byte[] content) {
    return publisher.handIn(signed, content);
  }

  /** What became of the releases that were put in, newest first. */
  public List<Outcome> outcomes() {
    return publisher.outcomes();
  }

  /** Of the rules that clients have from here, or have without. */
  public int version() {
    return served.version;
  }

  /** The version of now, and each that comes. */
  public Flux<Integer> versions() {
    return versions.asFlux();
  }

  @Override
  public Asset at(String asked) {
    Served now = served;
    if (asked.equals(path + "manifest")) {
      return now.manifest;
    }
    return asked.equals(now.packPath) ? now.pack : null;
  }

  @Override
  public void taken(Release release) {
    byte[] content = release.content();
    served =
        new Served(
            release.manifest().version(),
            new Asset(MediaType.APPLICATION_OCTET_STREAM, release.signed()),
            path + "packs/" + release.manifest().sha256(),
            Asset.unchanging(MediaType.APPLICATION_JSON, content, ReleaseContent.packed(content)));
    versions.emitNext(release.manifest().version(), Sinks.EmitFailureHandler.FAIL_FAST);
    LOG.info("The rules at {} are version {} now.", path, release.manifest().version());
  }

  @Override
  public void refused(Path manifest, Refused why) {
    LOG.warn(
        "The release {} is refused at the gate \"{}\": {}",
        manifest.getFileName(),
        why.gate().word(),
        why.getMessage());
  }
}
