package dev.letterlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a pack and refuses what is not one. */
public final class PackReader {

  private static final Set<String> FIELDS =
      Set.of(
          "format",
          "packId",
          "version",
          "epoch",
          "engine",
          "created",
          "guides",
          "lexicons",
          "rules",
          "program");

  private static final Set<String> PROGRAM_FIELDS =
      Set.of("words", "cells", "numbers", "near", "far", "lexicons", "signals");

  private PackReader() {}

  /**
   * The pack that {@code root} describes.
   *
   * @throws PackException when it is none, or is of another format
   */
  public static Pack read(Data root) {
    Fields fields = new Fields("The pack", root);
    fields.allow(FIELDS);
    if (fields.number("format", 0) != Pack.FORMAT) {
      throw fields.wrong(
          "has format " + fields.text("format", "none") + "; this engine reads " + Pack.FORMAT);
    }
    return new Pack(
        fields.text("packId"),
        fields.number("version", 0),
        lexicons(fields),
        rules(fields),
        program(fields.child("program")));
  }

  private static Pack.Compiled program(Fields program) {
    if (program == null) {
      return null;
    }
    program.allow(PROGRAM_FIELDS);
    return new Pack.Compiled(
        program.text("words"),
        program.text("cells"),
        program.text("numbers"),
        program.text("near"),
        program.text("far"),
        program.number("lexicons", 0),
        program.number("signals", 0));
  }

  private static Map<String, List<String>> lexicons(Fields pack) {
    Map<String, List<String>> lexicons = new LinkedHashMap<>();
    Fields all = pack.child("lexicons");
    if (all != null) {
      for (String name : all.names()) {
        lexicons.put(name, all.texts(name));
      }
    }
    return lexicons;
  }

  private static List<Rule> rules(Fields pack) {
    List<Rule> rules = new ArrayList<>();
    for (Data item : pack.items("rules")) {
      rules.add(Rule.read(item));
    }
    return rules;
  }
}
