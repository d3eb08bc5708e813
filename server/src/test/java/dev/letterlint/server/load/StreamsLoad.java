package dev.letterlint.server.load;

import dev.letterlint.server.ServerProcess;
import dev.letterlint.server.storage.DataDirectory;
import dev.letterlint.server.storage.Database;
import dev.letterlint.server.storage.Databases;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What thousands of open event streams of one account cost, and how long it takes to tell all. */
final class StreamsLoad {

  private static final int STREAMS = 5_000;
  private static final int OF_A_DEVICE = 4;
  private static final int WARM_UP = 20;
  private static final int PUSHES = 11;
  private static final String TOLD = "event:changed";

  private final Bench bench;
  private final Figures figures;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  StreamsLoad(Bench bench, Figures figures) {
    this.bench = bench;
    this.figures = figures;
  }

  void run() throws Exception {
    Path data = DataDirectory.prepared(bench.folder.resolve("streams"));
    List<String> devices;
    try (Database database = Databases.open("", data)) {
      devices = Bench.devices(database, STREAMS / OF_A_DEVICE);
    }
    ServerProcess server = bench.server("streams", "");
    bench.pushed(server, devices.get(0));
    long heapBefore = heapBytes(server);
    long memoryBefore = memoryBytes(server);
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < STREAMS; i++) {
        open(server, devices.get(i / OF_A_DEVICE), selector);
      }
      awaitAll(selector);
      double heap = (heapBytes(server) - heapBefore) / (double) STREAMS / 1024;
      double memory = (memoryBytes(server) - memoryBefore) / (double) STREAMS / 1024;
      double[] millis = told(server, devices.get(0), selector);
      figures.note(
          "%,d open streams, on SQLite".formatted(STREAMS),
          "heap %.1f KB a stream, resident memory %.1f KB a stream",
          heap,
          memory);
      figures.note(
          "push until all of %,d streams are told".formatted(STREAMS),
          "median %.0f ms",
          Figures.median(millis));
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
    }
    server.close();
  }

  private double[] told(ServerProcess server, String device, Selector selector) throws IOException {
    double[] millis = new double[PUSHES];
    for (int i = -WARM_UP; i < PUSHES; i++) {
      long begin = System.nanoTime();
      bench.pushed(server, device);
      awaitAll(selector);
      if (i >= 0) {
        millis[i] = Bench.millis(System.nanoTime() - begin);
      }
    }
    return millis;
  }

  /** One after the other: thousands at once would not fit the queue of new connections. */
  private static void open(ServerProcess server, String device, Selector selector)
      throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    String request =
        "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + device
            + "\r\n\r\n";
    channel.write(ByteBuffer.wrap(Bench.bytes(request)));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ);
  }

  private void awaitAll(Selector selector) throws IOException {
    int[] left = {STREAMS};
    while (left[0] > 0) {
      selector.select(key -> left[0] -= isTold(key) ? 1 : 0);
    }
  }

  /** Heartbeats are read over; an event is small enough to come whole. */
  private boolean isTold(SelectionKey key) {
    try {
      buffer.clear();
      if (((SocketChannel) key.channel()).read(buffer) < 0) {
        throw new EOFException("The server ended a stream.");
      }
      return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1)
          .contains(TOLD);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What lives after a collection, which a histogram begins with. */
  private static long heapBytes(ServerProcess server) throws IOException {
    String jcmd = Path.of(ServerProcess.java()).resolveSibling("jcmd").toString();
    Process process =
        new ProcessBuilder(jcmd, String.valueOf(server.pid()), "GC.class_histogram").start();
    String[] total =
        process
            .inputReader()
            .lines()
            .filter(line -> line.startsWith("Total"))
            .findFirst()
            .orElseThrow()
            .trim()
            .split(" +");
    return Long.parseLong(total[2]);
  }

  private static long memoryBytes(ServerProcess server) throws IOException {
    Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    throw new EOFException("The system does not tell the memory of a process.");
  }
}
