package dev.letterlint.pack;

import dev.letterlint.lint.Linter;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the pack from the rule files: the last step of compiling this module. */
public final class BuildPack {

  private BuildPack() {}

  /** Arguments: the folder of rules, the folder for the packs. */
  public static void main(String[] args) throws IOException {
    RuleFiles files = new RuleFiles(Path.of(args[0]));
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    PackFile full = files.pack(true);
    Pack pack = PackReader.read(full.data());
    new Linter(pack);
    Files.write(out.resolve("pack.json"), full.bytes());
    Files.write(out.resolve("pack-built-in.json"), files.pack(false).bytes());
  }
}
