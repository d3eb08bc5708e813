package dev.letterlint.server.storage;

import java.util.function.Consumer;

/**
 * Short messages among the servers of one database. Hints only: what is said while a server does
 * not listen never reaches it.
 */
public interface Channel extends AutoCloseable {

  /** Of a server that is alone. */
  Channel NOBODY =
      new Channel() {
        @Override
        public void say(String message) {}

        @Override
        public void listen(Consumer<String> heard, Runnable connected) {}

        @Override
        public void close() {}
      };

  /** Tells the others, soon; the message is at most 7,000 bytes long. */
  void say(String message);

  /**
   * Begins to listen. {@code heard} takes what the others say; {@code connected} runs each time the
   * channel opens, also again: what was said before then may have been missed.
   */
  void listen(Consumer<String> heard, Runnable connected);

  @Override
  void close();
}
