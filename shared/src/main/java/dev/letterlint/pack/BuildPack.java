package dev.letterlint.pack;

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
    PackFile written = files.pack();
    PackFile compiled = new PackFile(PackCompiler.compile(written.root()));
    Files.write(out.resolve("pack.json"), written.bytes());
    Files.write(out.resolve("pack-compiled.json"), compiled.bytes());
    PackFile marks = new PackFile(PackCompiler.compileMarks(written.root()));
    Files.write(out.resolve("pack-marks.json"), marks.bytes());
    PackFile messages = new PackFile(PackMessages.of(written.root()));
    Files.write(out.resolve("messages.json"), messages.bytes());
  }
}
