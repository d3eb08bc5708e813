package dev.letterlint.server.lint;

import java.util.List;

/** Writes what was found in all texts, in the order the texts were named. */
interface ReportWriter {

  void write(List<Linted> texts);
}
