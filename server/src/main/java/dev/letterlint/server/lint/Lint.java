package dev.letterlint.server.lint;

import dev.letterlint.lint.Linter;
import dev.letterlint.pack.BuiltInPack;
import java.util.ArrayList;
import java.util.List;

/**
 * The command "lint": texts in, findings out, the exit status a build script can act on. It uses
 * the built-in pack and no network.
 */
public final class Lint {

  static final int CLEAN = 0;
  static final int ERRORS_FOUND = 1;
  static final int BAD_USAGE = 2;

  static final String HELP =
      """
      usage: java -jar letterlint.jar lint [OPTION]… FILE…      FILE - is the standard input

        --kind letter|resume|answer    what the texts are (letter), or
               file                    the name of an attached file
        --level junior|mid|senior      the writer's level (read from the text)
        --posting FILE                 the job description, as plain text
        --title TITLE                  the job's title
        --company NAME                 the company's name
        --question LABEL               the label of the form field the texts answer
        --max-length N                 the field's limit in characters
        --guides WORD,…                jobjourney, laddro, careerbldr, skillexchange, own
                                       (jobjourney,own; a resume: careerbldr,skillexchange,own)
        --format text|json             how to write the findings (text)

      Texts are UTF-8. Exit status: 1 when an error was found, 2 for a command line that cannot
      be carried out, else 0.
      """;

  private final Streams streams;

  public Lint(Streams streams) {
    this.streams = streams;
  }

  /** Carries out one command line and returns its exit status; what it wrote is flushed. */
  public int run(String... args) {
    try {
      Arguments arguments = Arguments.parse(args);
      return arguments.isHelp() ? help() : carryOut(Order.of(arguments, streams.in()));
    } catch (BadUsage wrong) {
      streams.err().println("letterlint: " + wrong.getMessage());
      return BAD_USAGE;
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  private int help() {
    streams.err().print(HELP);
    return BAD_USAGE;
  }

  private int carryOut(Order order) {
    List<Linted> texts = lint(order);
    order.format().writer(streams).write(texts);
    return texts.stream().anyMatch(Linted::hasErrors) ? ERRORS_FOUND : CLEAN;
  }

  private static List<Linted> lint(Order order) {
    Linter linter = Linter.of(BuiltInPack.read());
    List<Linted> texts = new ArrayList<>();
    for (Source source : order.sources()) {
      texts.add(new Linted(source, linter.lint(source.text(), order.settings(), order.posting())));
    }
    return texts;
  }
}
