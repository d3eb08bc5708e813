package dev.letterlint.server;

import dev.letterlint.server.lint.Lint;
import dev.letterlint.server.lint.Streams;
import java.util.Arrays;

/**
 * The jar's front door: reads which command is meant and goes there. "lint" is answered without
 * loading a class of the web server, so it takes well under a second.
 */
public final class Letterlint {

  static final int BAD_USAGE = 2;

  private static final String USAGE =
      """
      usage: java -jar letterlint.jar [serve]             start the server, on this machine only
             java -jar letterlint.jar lint OPTION… FILE…  lint texts; "lint --help" lists the options
      """;

  private Letterlint() {}

  public static void main(String[] args) {
    int status = run(args, Streams.ofThisProcess());
    // Status 0 ends main and nothing else: a started server goes on in its own threads.
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] args, Streams streams) {
    String command = args.length == 0 ? "serve" : args[0];
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    return switch (command) {
      case "lint" -> new Lint(streams).run(rest);
      case "serve" -> serve(rest, streams);
      case "help", "-h", "--help" -> usage("", streams);
      default -> usage("letterlint: there is no command " + command + "\n", streams);
    };
  }

  private static int serve(String[] rest, Streams streams) {
    return rest.length == 0
        ? Server.start()
        : usage("letterlint: serve takes no arguments, its settings are in the README\n", streams);
  }

  private static int usage(String reason, Streams streams) {
    streams.err().print(reason + USAGE);
    streams.err().flush();
    return BAD_USAGE;
  }
}
