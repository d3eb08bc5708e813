package dev.letterlint.server.upkeep;

import dev.letterlint.server.release.TrustedKeys;
import dev.letterlint.server.rules.Releases;
import dev.letterlint.server.rules.TeamReleases;
import dev.letterlint.server.storage.DataLock;
import dev.letterlint.server.web.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the releases of rules beside the data, and looks for new ones twice a second. */
@Configuration(proxyBeanMethods = false)
class Publishing {

  @Bean
  Releases releases(DataLock lock) {
    return new Releases(rules(lock), TrustedKeys.ofThisBuild());
  }

  @Bean
  TeamReleases teamReleases(DataLock lock, @Value("${letterlint.team-key}") String file) {
    if (file.isEmpty()) {
      return TeamReleases.none();
    }
    try {
      return TeamReleases.of(rules(lock).resolve("team"), Files.readString(Path.of(file)));
    } catch (IOException | IllegalArgumentException unusable) {
      throw new CannotStart(
          "LETTERLINT_TEAM_KEY takes the file with a team's public key, as \"java -jar"
              + " letterlint.jar pack keys FILE\" writes it into FILE.pub, not "
              + file
              + ".");
    }
  }

  private static Path rules(DataLock lock) {
    return lock.directory().resolve("rules");
  }

  @Component
  static final class Look {

    private final Releases releases;
    private final TeamReleases ofTeam;

    Look(Releases releases, TeamReleases ofTeam) {
      this.releases = releases;
      this.ofTeam = ofTeam;
    }

    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
      releases.look();
      ofTeam.look();
    }
  }
}
