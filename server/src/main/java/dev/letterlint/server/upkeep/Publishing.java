package dev.letterlint.server.upkeep;

import dev.letterlint.server.release.TrustedKeys;
import dev.letterlint.server.rules.Releases;
import dev.letterlint.server.storage.DataLock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the releases of rules beside the data, and looks for new ones twice a second. */
@Configuration(proxyBeanMethods = false)
class Publishing {

  @Bean
  Releases releases(DataLock lock) {
    return new Releases(lock.directory().resolve("rules"), TrustedKeys.ofThisBuild());
  }

  @Component
  static final class Look {

    private final Releases releases;

    Look(Releases releases) {
      this.releases = releases;
    }

    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
      releases.look();
    }
  }
}
