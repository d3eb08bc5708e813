package dev.letterlint.pack;

import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Builds the pack from the rule files: the last step of compiling this module. */
public final class BuildPack {

  /** What most fields of a form hold. */
  private static final Set<TextKind> OF_FORMS = Set.of(TextKind.LETTER, TextKind.ANSWER);

  /** What is rarer in a form, and brings a pack of its own. */
  private static final Set<TextKind> OF_RESUMES = Set.of(TextKind.RESUME, TextKind.FILE);

  private BuildPack() {}

  /** Arguments: the folder of rules, the folder for the packs. */
  public static void main(String[] args) throws IOException {
    // Here and not at the end of the build, where the linker would refuse them too.
    BuildKeys.check(BuildKeys.isRelease(), BuildKeys.active(), BuildKeys.backup());
    RuleFiles files = new RuleFiles(Path.of(args[0]));
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    PackFile written = files.pack();
    PackFile compiled = new PackFile(PackCompiler.compile(written.root()));
    Files.write(out.resolve("pack.json"), written.bytes());
    Files.write(out.resolve("pack-compiled.json"), compiled.bytes());
    write(out.resolve("pack-marks.json"), written, OF_FORMS);
    write(out.resolve("pack-resume.json"), written, OF_RESUMES);
    PackFile messages = new PackFile(PackMessages.of(written.root()));
    Files.write(out.resolve("messages.json"), messages.bytes());
  }

  private static void write(Path file, PackFile written, Set<TextKind> kinds) throws IOException {
    Files.write(file, new PackFile(PackCompiler.compileMarks(written.root(), kinds)).bytes());
  }
}
