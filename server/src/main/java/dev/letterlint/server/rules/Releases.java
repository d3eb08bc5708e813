package dev.letterlint.server.rules;

import dev.letterlint.pack.BuiltInPack;
import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import dev.letterlint.server.release.Publisher;
import dev.letterlint.server.release.Release;
import dev.letterlint.server.release.TrustedKeys;
import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The newest release of the rules, relayed byte for byte: its signed manifest, and its content at a
 * path that names it. Where there is none yet, clients stay with the rules they came with.
 */
public final class Releases implements Assets, Publisher.Outcome {

  static final String MANIFEST = "/api/v1/rules/manifest";
  static final String PACKS = "/api/v1/rules/packs/";

  private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

  private final Publisher publisher;
  private final Sinks.Many<Integer> versions;
  private volatile Served served = new Served(null, "", null);

  private record Served(Asset manifest, String packPath, Asset pack) {}

  /** {@code folder} holds what was taken; what is put into its folder "drop" is looked at. */
  public Releases(Path folder, TrustedKeys keys) {
    int builtIn = BuiltInPack.read().version();
    versions = Sinks.many().replay().latestOrDefault(builtIn);
    publisher = new Publisher(folder, keys, Succession.of(1, builtIn), this);
    publisher.begin();
  }

  /** Takes what was dropped since the last look. Slow: not for an event loop. */
  public synchronized void look() {
    publisher.look();
  }

  /** The version of now, and each that comes. */
  public Flux<Integer> versions() {
    return versions.asFlux();
  }

  @Override
  public Asset at(String path) {
    Served now = served;
    if (path.equals(MANIFEST)) {
      return now.manifest;
    }
    return path.equals(now.packPath) ? now.pack : null;
  }

  @Override
  public void taken(Release release) {
    byte[] content = release.content();
    served =
        new Served(
            new Asset(MediaType.APPLICATION_OCTET_STREAM, release.signed()),
            PACKS + release.manifest().sha256(),
            Asset.unchanging(MediaType.APPLICATION_JSON, content, ReleaseContent.packed(content)));
    versions.emitNext(release.manifest().version(), Sinks.EmitFailureHandler.FAIL_FAST);
    LOG.info("The rules are version {} now.", release.manifest().version());
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
