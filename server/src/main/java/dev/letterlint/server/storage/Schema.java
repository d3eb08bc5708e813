package dev.letterlint.server.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to what this version needs. */
final class Schema {

  private Schema() {}

  static void migrate(DataSource database) {
    try {
      Flyway.configure().dataSource(database).locations("classpath:db/common").load().migrate();
    } catch (FlywayException failed) {
      throw new StorageFailure("The tables could not be brought to this version.", failed);
    }
  }
}
