package dev.letterlint.server.rules;

import dev.letterlint.server.release.Keys;
import dev.letterlint.server.release.Outcome;
import dev.letterlint.server.release.TrustedKeys;
import dev.letterlint.server.web.Asset;
import dev.letterlint.server.web.Assets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/**
 * The rules of this server's own people, beside the official ones: signed by a key that the server
 * only knows the public half of, and that each device has to agree to. Without a key there are
 * none.
 */
public final class TeamReleases implements Assets {

  static final String RULES = Releases.RULES + "team/";
  static final String KEY = RULES + "key";

  private final String keyName;
  private final Asset key;
  private final Releases releases;

  private TeamReleases(String keyName, Asset key, Releases releases) {
    this.keyName = keyName;
    this.key = key;
    this.releases = releases;
  }

  public static TeamReleases none() {
    return new TeamReleases("", null, null);
  }

  /**
   * What was taken lies in {@code folder} by its key, so that another key begins anew; what is put
   * into its folder "drop" is looked at.
   *
   * @throws IllegalArgumentException where {@code pem} holds no public key
   */
  public static TeamReleases of(Path folder, String pem) {
    TrustedKeys keys = TrustedKeys.ofTeam(pem);
    String name = Keys.name(keys.active());
    byte[] told = Keys.write(keys.active()).getBytes(StandardCharsets.US_ASCII);
    return new TeamReleases(
        name,
        new Asset(MediaType.APPLICATION_OCTET_STREAM, told),
        new Releases(RULES, folder.resolve(name), folder.resolve(Releases.DROP), keys, 0));
  }

  /** What the key is called; empty where there is none. */
  public String keyName() {
    return keyName;
  }

  /** 0 before the first. */
  public int version() {
    return releases == null ? 0 : releases.version();
  }

  /** The version of now, and each that comes. */
  public Flux<Integer> versions() {
    return releases == null ? Flux.just(0) : releases.versions();
  }

  /** What became of the releases that were put in, newest first. */
  public List<Outcome> outcomes() {
    return releases == null ? List.of() : releases.outcomes();
  }

  /** Takes what somebody hands in, as if it had been dropped. Slow: not for an event loop. */
  public Outcome handIn(byte[] signed, byte[] content) {
    return releases.handIn(signed, content);
  }

  /** Takes what was dropped since the last look. Slow: not for an event loop. */
  public void look() {
    if (releases != null) {
      releases.look();
    }
  }

  @Override
  public Asset at(String path) {
    if (releases == null) {
      return null;
    }
    return path.equals(KEY) ? key : releases.at(path);
  }
}
