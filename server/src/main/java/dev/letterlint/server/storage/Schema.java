package dev.letterlint.server.storage;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to what this version needs. */
final class Schema {

  private Schema() {}

  /** {@code own}: folders of scripts that only this kind of database runs. */
  static void migrate(DataSource database, String... own) {
    List<String> folders = new ArrayList<>(List.of("db/common"));
    folders.addAll(List.of(own));
    try {
      Flyway.configure()
          .dataSource(database)
          .locations(folders.toArray(String[]::new))
          .load()
          .migrate();
    } catch (FlywayException failed) {
      throw new StorageFailure("The tables could not be brought to this version.", failed);
    }
  }
}
