package dev.letterlint.server.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Asks as fast as the other side answers, over some connections, each one request at a time. */
final class Driver implements AutoCloseable {

  private static final int LONGEST_ANSWER_BYTES = 1 << 20;
  private static final String HEAD_END = "\r\n\r\n";
  private static final String LENGTH = "content-length: ";

  private final Selector selector = Selector.open();
  private final Supplier<byte[]> requests;
  private final String status;
  private final String part;
  private long answers;

  private static final class Waiting {
    final byte[] bytes = new byte[LONGEST_ANSWER_BYTES];
    final ByteBuffer answer = ByteBuffer.wrap(bytes);
  }

  /** Every answer must have that status, and {@code part} in it. */
  Driver(int port, int connections, String status, String part, Supplier<byte[]> requests)
      throws IOException {
    this.requests = requests;
    this.status = "HTTP/1.1 " + status;
    this.part = part;
    for (int i = 0; i < connections; i++) {
      SocketChannel channel =
          SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Waiting());
      ask(channel);
    }
  }

  /** Answers a second. */
  double run(Duration time) throws IOException {
    long before = answers;
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    while (System.nanoTime() < end) {
      selector.select(this::read, 100);
    }
    return (answers - before) / ((System.nanoTime() - begin) / 1e9);
  }

  private void read(SelectionKey key) {
    try {
      SocketChannel channel = (SocketChannel) key.channel();
      Waiting waiting = (Waiting) key.attachment();
      ByteBuffer answer = waiting.answer;
      if (channel.read(answer) < 0) {
        throw new EOFException("The server hung up.");
      }
      if (whole(waiting)) {
        answer.clear();
        answers++;
        ask(channel);
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private boolean whole(Waiting waiting) {
    String text =
        new String(waiting.bytes, 0, waiting.answer.position(), StandardCharsets.ISO_8859_1);
    int head = text.indexOf(HEAD_END);
    if (head < 0) {
      return false;
    }
    int end = head + HEAD_END.length() + length(text.substring(0, head));
    if (waiting.answer.position() < end) {
      return false;
    }
    if (!text.startsWith(status) || !text.contains(part)) {
      throw new IllegalStateException(text);
    }
    return true;
  }

  private static int length(String head) {
    int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
    if (at < 0) {
      return 0;
    }
    int end = head.indexOf('\r', at);
    return Integer.parseInt(head.substring(at + LENGTH.length(), end < 0 ? head.length() : end));
  }

  private void ask(SocketChannel channel) throws IOException {
    ByteBuffer request = ByteBuffer.wrap(requests.get());
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  @Override
  public void close() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
