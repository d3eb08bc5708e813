package dev.letterlint.pack;

import dev.letterlint.lint.Finding;
import dev.letterlint.lint.LintSession;
import dev.letterlint.lint.Linter;
import dev.letterlint.lint.PostingText;
import dev.letterlint.lint.Report;
import dev.letterlint.lint.Settings;
import dev.letterlint.rule.Pack;
import dev.letterlint.rule.PackReader;
import dev.letterlint.rule.TextKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine on the JVM, with the compiled pack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

  private static final Settings LETTER = Settings.of(TextKind.LETTER);

  private final byte[] packed = read("/dev/letterlint/pack-compiled.json");
  private final Linter linter = Linter.ofCompiled(pack());
  private final String letter = new String(read("/letter.txt"), StandardCharsets.UTF_8);
  private final int middle = letter.indexOf('\n', letter.length() / 2);
  private final LintSession session = linter.open(letter, LETTER, PostingText.NONE);
  private boolean isTyped;

  /** One read of each unit: no reader of the text can be faster. */
  @Benchmark
  public int barePass() {
    int hash = 0;
    for (int i = 0; i < letter.length(); i++) {
      hash += letter.charAt(i);
    }
    return hash;
  }

  @Benchmark
  public Report freshLetter() {
    return linter.lint(letter, LETTER, PostingText.NONE);
  }

  /** A letter typed in the middle, and taken away at the next. */
  @Benchmark
  public List<Finding> key() {
    isTyped = !isTyped;
    session.edit(middle, isTyped ? 0 : 1, isTyped ? "s" : "");
    return session.findings();
  }

  /** From the pack's bytes to the first findings of a letter. */
  @Benchmark
  public Report packToFirstFindings() {
    return Linter.ofCompiled(pack()).lint(letter, LETTER, PostingText.NONE);
  }

  @Benchmark
  public Pack packLoad() {
    return pack();
  }

  private Pack pack() {
    return PackReader.read(JsonData.read(packed));
  }

  private static byte[] read(String resource) {
    try (InputStream in = EngineBenchmark.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(resource + " is missing: build with Maven", e);
    }
  }
}
