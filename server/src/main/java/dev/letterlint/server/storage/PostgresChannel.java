package dev.letterlint.server.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * LISTEN and NOTIFY. What is said goes out after the push, in a transaction for all that waits:
 * inside each push it would make all commits of the database wait for one another. A connection
 * that is lost is opened anew.
 */
final class PostgresChannel implements Channel {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresChannel.class);

  private static final String NAME = "letterlint";
  private static final int LOOK_MILLISECONDS = 10_000;
  private static final int ALIVE_SECONDS = 5;
  private static final long AGAIN_MILLISECONDS = 500;

  private final PostgresUrl url;
  private final PostgresDatabase database;
  private final String self = UUID.randomUUID() + " ";
  private final Set<String> waiting = new LinkedHashSet<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Connection listening;

  /** Of the listening thread alone. */
  private boolean lost;

  PostgresChannel(PostgresUrl url, PostgresDatabase database) {
    this.url = url;
    this.database = database;
  }

  @Override
  public void say(String message) {
    boolean first;
    synchronized (waiting) {
      first = waiting.isEmpty();
      waiting.add(self + message);
    }
    if (first) {
      sayAll();
    }
  }

  private void sayAll() {
    var unused =
        database
            .writeBeside(
                sql -> {
                  taken().forEach(one -> sql.one(row -> 1, "select pg_notify(?, ?)", NAME, one));
                  return null;
                })
            .exceptionally(
                failed -> {
                  LOG.warn("Other servers were not told of a change: {}", failed.getMessage());
                  taken();
                  return null;
                });
  }

  private List<String> taken() {
    synchronized (waiting) {
      List<String> all = List.copyOf(waiting);
      waiting.clear();
      return all;
    }
  }

  @Override
  public void listen(Consumer<String> heard, Runnable connected) {
    Thread thread = new Thread(() -> listenUntilClosed(heard, connected), "letterlint-listener");
    thread.setDaemon(true);
    thread.start();
  }

  private void listenUntilClosed(Consumer<String> heard, Runnable connected) {
    while (!isClosed(0)) {
      try (Connection connection = connected()) {
        listening = connection;
        listen(connection, heard, connected);
      } catch (SQLException failed) {
        noteLost(failed);
      }
    }
  }

  /** Waits before the next try, and tells of the first only. */
  private void noteLost(SQLException failed) {
    if (!isClosed(AGAIN_MILLISECONDS) && !lost) {
      lost = true;
      LOG.warn("The changes of other servers are not heard for now: {}", failed.getMessage());
    }
  }

  /** Under a name of its own, so that whoever looks after PostgreSQL sees what it is. */
  private Connection connected() throws SQLException {
    Properties named = new Properties();
    named.putAll(url.own());
    PGProperty.APPLICATION_NAME.set(named, "letterlint listener");
    return DriverManager.getConnection(url.jdbc(), named);
  }

  private void listen(Connection connection, Consumer<String> heard, Runnable connected)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + NAME);
    }
    lost = false;
    connected.run();
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (!isClosed(0)) {
      PGNotification[] said = postgres.getNotifications(LOOK_MILLISECONDS);
      if (said.length == 0 && !connection.isValid(ALIVE_SECONDS)) {
        throw new SQLException("the connection is dead");
      }
      for (PGNotification one : said) {
        hear(one.getParameter(), heard);
      }
    }
  }

  private void hear(String message, Consumer<String> heard) {
    if (!message.startsWith(self)) {
      heard.accept(message.substring(message.indexOf(' ') + 1));
    }
  }

  private boolean isClosed(long withinMilliseconds) {
    try {
      return closed.await(withinMilliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Cuts the connection, since whoever waits for a message on it would not hear of it. */
  @Override
  public void close() {
    closed.countDown();
    Connection connection = listening;
    if (connection != null) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException alreadyGone) {
        LOG.debug("The listening connection was gone already.", alreadyGone);
      }
    }
  }
}
