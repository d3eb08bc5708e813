package dev.letterlint.rule;

import java.util.List;

/** Reads a pack and refuses what is not one. */
public final class PackReader {

  private PackReader() {}

  public static Pack read(Data root) {
    return new Pack(root.get("packId").text(), 1, List.of());
  }
}
