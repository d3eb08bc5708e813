package dev.letterlint.server.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.letterlint.server.ServerTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A connection is read again after a request that came before the answer to the one before it.
 *
 * <p>Reactor Netty 1.3.6 and 1.3.7 left such a connection unread for ever: whoever held it waited
 * in vain.
 */
@ServerTest
final class KeepAliveTest {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final String END_OF_PAGE = "</html>\n";

  private final int port;

  KeepAliveTest(@LocalServerPort int port) {
    this.port = port;
  }

  @Test
  void answersARequestAfterTwoThatCameAtOnce() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      // The first is still with the web framework when the second comes, which needs no framework.
      send(socket, get("/owner/sign-in", "keep-alive") + get("/", "keep-alive"));
      readPage(socket.getInputStream());
      readPage(socket.getInputStream());
      send(socket, get("/", "close"));
      String last = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertEquals("HTTP/1.1 200 OK", last.lines().findFirst().orElse("no answer"));
    }
  }

  private static String get(String path, String connection) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection + "\r\n\r\n";
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  /** Reads to the end of one answer and no further. */
  private static void readPage(InputStream answers) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(END_OF_PAGE) < 0) {
      int next = answers.read();
      if (next < 0) {
        throw new IOException("The server hung up after: " + read);
      }
      read.append((char) next);
    }
  }
}
