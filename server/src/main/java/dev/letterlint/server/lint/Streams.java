package dev.letterlint.server.lint;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes, and whether it may colour what it writes. Writing is UTF-8
 * whatever the machine's own encoding is.
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean colour) {

  public static Streams ofThisProcess() {
    PrintStream out = utf8(FileDescriptor.out);
    return new Streams(System.in, out, utf8(FileDescriptor.err), isTerminal());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** See <a href="https://no-color.org">no-color.org</a> for the variable. */
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && isTerminal(console) && System.getenv("NO_COLOR") == null;
  }

  /** From JDK 22 on there is a console even without a terminal, and a method to tell. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderThan22) {
      return true;
    }
  }
}
