package dev.letterlint.server.lint;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The options and file names of a command line, taken apart but not yet understood. */
final class Arguments {

  static final String HELP = "help";

  static final List<String> OPTIONS =
      List.of(
          "kind",
          "level",
          "posting",
          "title",
          "company",
          "question",
          "max-length",
          "guides",
          "format");

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  static Arguments parse(String... args) throws BadUsage {
    try {
      return new Arguments(parser().parse(options(), args));
    } catch (UnrecognizedOptionException unknown) {
      throw new BadUsage("there is no option " + unknown.getOption() + "; " + allowed());
    } catch (MissingArgumentException missing) {
      throw new BadUsage("--" + missing.getOption().getLongOpt() + " needs a value");
    } catch (ParseException other) {
      throw new BadUsage(other.getMessage() + "; " + allowed());
    }
  }

  private static DefaultParser parser() {
    return DefaultParser.builder()
        .setAllowPartialMatching(false)
        .setStripLeadingAndTrailingQuotes(false)
        .get();
  }

  private static Options options() {
    Options options = new Options().addOption(Option.builder("h").longOpt(HELP).get());
    for (String name : OPTIONS) {
      options.addOption(Option.builder().longOpt(name).hasArg().get());
    }
    return options;
  }

  private static String allowed() {
    return "allowed are --" + String.join(", --", OPTIONS);
  }

  boolean isHelp() {
    return line.hasOption(HELP);
  }

  List<String> files() {
    return new ArrayList<>(line.getArgList());
  }

  /** The option's value, or the other one when the option is not given. */
  String value(String option, String other) throws BadUsage {
    String[] values = line.getOptionValues(option);
    if (values == null) {
      return other;
    }
    if (values.length > 1) {
      throw new BadUsage("--" + option + " is given " + values.length + " times");
    }
    return values[0];
  }
}
