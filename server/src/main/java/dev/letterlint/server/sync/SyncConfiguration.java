package dev.letterlint.server.sync;

import dev.letterlint.server.storage.Secrets;
import dev.letterlint.server.storage.Store;
import dev.letterlint.sync.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The revisions of this server, under a key of its own. */
@Configuration(proxyBeanMethods = false)
class SyncConfiguration {

  @Bean
  Quota usualQuota(UsualQuota configured) {
    return configured.quota();
  }

  @Bean
  Revisions revisions(Store store, Secrets secrets, Quota usual, Clock clock) {
    Tokens tokens = new Tokens(secrets.get("token").join());
    return new Revisions(
        store, tokens, usual, clock, new Ids(new SecureRandom()::nextInt, clock::millis));
  }
}
