package dev.letterlint.server.lint;

import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Guide;
import dev.letterlint.rule.Level;
import dev.letterlint.rule.TextKind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a command line orders: these texts, read so, against that posting, written in that way. */
record Order(Settings settings, PostingText posting, Format format, List<Source> sources) {

  private static final Choice<TextKind> KIND = Choice.of("kind", TextKind.values(), TextKind::word);

  /** That a writer's level is unknown is said by leaving the option out. */
  private static final Choice<Level> LEVEL =
      Choice.of("level", Level.values(), Level::word).without(Level.UNKNOWN.word());

  private static final Choice<Guide> GUIDE = Choice.of("guides", Guide.values(), Guide::word);
  private static final Choice<Format> FORMAT = Choice.of("format", Format.values(), Format::word);

  /** Reads every file before anything is linted, so a wrong name costs no half-written answer. */
  static Order of(Arguments arguments, InputStream in) throws BadUsage {
    return new Order(
        settings(arguments),
        posting(arguments, in),
        FORMAT.meaning(arguments.value("format", Format.TEXT.word())),
        sources(arguments, in));
  }

  private static Settings settings(Arguments arguments) throws BadUsage {
    TextKind kind = KIND.meaning(arguments.value("kind", TextKind.LETTER.word()));
    String level = arguments.value("level", "");
    String guides = arguments.value("guides", "");
    return Settings.of(kind)
        .withLevel(level.isEmpty() ? Level.UNKNOWN : LEVEL.meaning(level))
        .withGuides(guides.isEmpty() ? Settings.guidesFor(kind) : guides(guides))
        .withQuestion(arguments.value("question", ""))
        .withMaxLength(maxLength(arguments.value("max-length", "0")));
  }

  private static Set<Guide> guides(String words) throws BadUsage {
    Set<Guide> guides = EnumSet.noneOf(Guide.class);
    for (String word : words.split(",", -1)) {
      guides.add(GUIDE.meaning(word.strip()));
    }
    return guides;
  }

  private static int maxLength(String number) throws BadUsage {
    try {
      return Integer.parseUnsignedInt(number);
    } catch (NumberFormatException notANumber) {
      throw new BadUsage("--max-length takes a count of characters, not \"" + number + "\"");
    }
  }

  private static PostingText posting(Arguments arguments, InputStream in) throws BadUsage {
    String file = arguments.value("posting", "");
    return new PostingText(
        arguments.value("title", ""),
        arguments.value("company", ""),
        file.isEmpty() ? "" : Source.read(file, in).text());
  }

  private static List<Source> sources(Arguments arguments, InputStream in) throws BadUsage {
    List<String> files = arguments.files();
    if (files.isEmpty()) {
      throw new BadUsage("name one or more text files, or - for the standard input");
    }
    if (Collections.frequency(files, Source.STANDARD_INPUT) > 1) {
      throw new BadUsage("the standard input (-) can be read once only");
    }
    List<Source> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(Source.read(file, in));
    }
    return sources;
  }
}
