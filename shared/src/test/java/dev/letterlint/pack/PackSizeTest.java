package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs are carried in scripts and fetched: a limit, in compressed bytes, is raised knowingly. */
class PackSizeTest {

  @ParameterizedTest
  @CsvSource({
    "pack.json, 155_000",
    "pack-compiled.json, 80_000",
    "pack-marks.json, 56_000",
    "pack-resume.json, 38_000",
  })
  void aPackStaysSmall(String pack, String most) throws IOException {
    int size = compressed(pack);
    int limit = Integer.parseInt(most.replace("_", ""));
    assertTrue(size <= limit, pack + " has " + size + " bytes compressed, more than " + limit);
  }

  private static int compressed(String pack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = BuiltInPack.class.getResourceAsStream("/dev/letterlint/" + pack);
        GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      in.transferTo(gzip);
    }
    return out.size();
  }
}
