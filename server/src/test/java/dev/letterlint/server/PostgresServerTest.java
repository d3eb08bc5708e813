package dev.letterlint.server;

import dev.letterlint.server.storage.OnPostgres;
import dev.letterlint.server.storage.Postgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The same as {@link ServerTest} on PostgreSQL; all of these share one server too. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@ServerTest
@ContextConfiguration(initializers = PostgresServerTest.FreshDatabase.class)
public @interface PostgresServerTest {

  /** Names a database that holds nothing yet. */
  final class FreshDatabase
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext server) {
      TestPropertyValues.of("letterlint.database-url=" + Postgres.freshDatabase()).applyTo(server);
    }
  }
}
