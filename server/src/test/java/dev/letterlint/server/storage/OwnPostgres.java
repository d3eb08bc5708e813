package dev.letterlint.server.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of one test alone. It waits for the disk, other than that of {@link Postgres}, and
 * may be killed and started again on its port and its data.
 */
public final class OwnPostgres implements AutoCloseable {

  private static final int FREE_PORT = 0;

  private final Path data;
  private EmbeddedPostgres running;

  private OwnPostgres(Path data) {
    this.data = data;
    start(FREE_PORT);
  }

  /** In a folder that does not exist yet. */
  public static OwnPostgres in(Path data) {
    return new OwnPostgres(data);
  }

  /** Of an empty database at first. */
  public String url() {
    return Postgres.url(running.getPort(), "postgres", "postgres");
  }

  /** All of its processes; its own file names the first one, which leads the others. */
  public List<ProcessHandle> processes() {
    try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
      long pid = Long.parseLong(lines.findFirst().orElseThrow());
      ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
      return Stream.concat(Stream.of(first), first.descendants()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** kill -9 of all its processes, then a start that recovers what they had written. */
  public void killAndStart() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    int port = running.getPort();
    close();
    start(port);
  }

  private void start(int port) {
    try {
      EmbeddedPostgres.Builder builder = Postgres.builder();
      builder.setDataDirectory(data).setCleanDataDirectory(false).setServerConfig("fsync", "on");
      if (port != FREE_PORT) {
        builder.setPort(port);
      }
      running = builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try {
      running.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
