package dev.letterlint.server;

import dev.letterlint.server.command.Commands;
import dev.letterlint.server.lint.Lint;
import dev.letterlint.server.lint.Streams;
import dev.letterlint.server.pack.PackCommand;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The jar's front door: reads which command is meant and goes there. "lint" is answered without
 * loading a class of the web server, so it takes well under a second.
 */
public final class Letterlint {

  static final int BAD_USAGE = 2;

  private static final String USAGE =
      """
      usage: java -jar letterlint.jar [serve]             start the server
             java -jar letterlint.jar lint OPTION… FILE…  lint texts; "lint --help" lists the options
             java -jar letterlint.jar backup FILE         copy all data into a new file, also while it serves
             java -jar letterlint.jar restore FILE        put such a copy in the place of the data
             java -jar letterlint.jar link                print a new one-time link for the owner
             java -jar letterlint.jar pack …              make, check and sign rules; "pack help" tells more
             java -jar letterlint.jar password            set the owner's password, read from the input
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
      case "pack" -> new PackCommand(streams).run(rest);
      case "serve" -> serve(rest, streams);
      case "backup" -> withFile(rest, streams, file -> commands(streams).backup(file));
      case "restore" -> withFile(rest, streams, file -> commands(streams).restore(file));
      case "link" -> alone(rest, streams, "link", () -> commands(streams).link(address()));
      case "password" -> alone(rest, streams, "password", () -> commands(streams).password());
      case "help", "-h", "--help" -> usage("", streams);
      default -> usage("letterlint: there is no command " + command + "\n", streams);
    };
  }

  private interface Run {
    int run();
  }

  private static int serve(String[] rest, Streams streams) {
    boolean requireCode = rest.length == 1 && rest[0].equals("--require-code");
    String[] settings = requireCode ? new String[] {"--letterlint.require-code=true"} : rest;
    return rest.length == 0 || requireCode
        ? Server.start(settings)
        : usage(
            "letterlint: serve takes --require-code only, its settings are in the README\n",
            streams);
  }

  private static int withFile(String[] rest, Streams streams, Function<String, Integer> run) {
    return rest.length == 1
        ? run.apply(rest[0])
        : usage("letterlint: backup and restore take one file\n", streams);
  }

  private static int alone(String[] rest, Streams streams, String command, Run run) {
    return rest.length == 0
        ? run.run()
        : usage("letterlint: " + command + " takes no arguments\n", streams);
  }

  private static Commands commands(Streams streams) {
    return new Commands(
        System.getenv("LETTERLINT_DATA"),
        System.getenv("LETTERLINT_DATABASE_URL"),
        streams.in(),
        streams.out(),
        streams.err());
  }

  /** Where the server of the same settings answers. */
  private static String address() {
    String url = System.getenv().getOrDefault("LETTERLINT_PUBLIC_URL", "");
    String port = System.getenv().getOrDefault("LETTERLINT_PORT", "8787");
    return url.isBlank() ? "http://127.0.0.1:" + port : url;
  }

  private static int usage(String reason, Streams streams) {
    streams.err().print(reason + USAGE);
    streams.err().flush();
    return BAD_USAGE;
  }
}
