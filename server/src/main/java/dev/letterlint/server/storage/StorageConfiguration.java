package dev.letterlint.server.storage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one database of this server, in a directory that no other server uses meanwhile. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  @Bean
  DataLock dataLock(@Value("${letterlint.data}") String directory) {
    return DataLock.take(DataDirectory.chosen(directory));
  }

  @Bean
  Database database(DataLock lock, @Value("${letterlint.database-url}") String url) {
    return Databases.open(url, lock.directory());
  }

  @Bean(destroyMethod = "")
  Store store(Database database) {
    return new SqlStore(database);
  }

  @Bean
  Channel channel(Database database) {
    return database.channel();
  }

  @Bean
  Secrets secrets(Database database) {
    return new Secrets(database);
  }
}
