package dev.letterlint.extension.message;

import dev.letterlint.extension.browser.Messages;
import dev.letterlint.snippet.Part;

/** What the parts of a letter are called. */
public final class PartName {

  private PartName() {}

  public static String of(Part part) {
    return switch (part) {
      case NONE -> Messages.text("part_any");
      case OPENING -> Messages.text("part_opening");
      case SYMPTOM -> Messages.text("part_symptom");
      case MEASURED_WITH -> Messages.text("part_measuredWith");
      case OPTIONS -> Messages.text("part_options");
      case OUTCOME -> Messages.text("part_outcome");
      case TRADE_OFF -> Messages.text("part_tradeOff");
      case DEFERRED -> Messages.text("part_deferred");
      case NEXT_STEP -> Messages.text("part_nextStep");
    };
  }
}
