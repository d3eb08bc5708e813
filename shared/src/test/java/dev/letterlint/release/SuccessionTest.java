package dev.letterlint.release;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

  private static final String HASH = "a".repeat(64);
  private static final String OTHER_HASH = "b".repeat(64);

  private final Succession here = new Succession(2, 10, HASH, List.of("old-key"));

  @ParameterizedTest
  @CsvSource({"2, 11", "2, 12", "2, 1010"})
  void takesWhatIsNewer(int epoch, int version) {
    assertDoesNotThrow(() -> here.check(manifest(epoch, version, OTHER_HASH), false));
  }

  @Test
  void takesTheSameOnceMore() {
    assertDoesNotThrow(() -> here.check(manifest(2, 10, HASH), false));
  }

  @ParameterizedTest
  @CsvSource({"2, 9", "2, 1", "2, 1011", "2, 9999999"})
  void refusesWhatIsOlderOrFarAhead(int epoch, int version) {
    assertRefused(Gate.VERSION, manifest(epoch, version, OTHER_HASH), false);
  }

  @Test
  void refusesOtherContentUnderTheSameVersion() {
    assertRefused(Gate.VERSION, manifest(2, 10, OTHER_HASH), false);
  }

  @Test
  void anEpochBeginsByTheBackupKeyOnly() {
    assertRefused(Gate.KEY, manifest(3, 1, OTHER_HASH), false);
    assertDoesNotThrow(() -> here.check(manifest(3, 1, OTHER_HASH), true));
  }

  @ParameterizedTest
  @CsvSource({"1, 999", "1003, 1", "3, 1001"})
  void theBackupKeyLeadsNeitherBackNorFarAhead(int epoch, int version) {
    assertRefused(Gate.VERSION, manifest(epoch, version, OTHER_HASH), true);
  }

  @Test
  void aKeyIsRevokedByTheBackupKeyOnlyAndForGood() {
    Manifest revoking = new Manifest("p", 3, 1, OTHER_HASH, 5, 100, List.of("active-key"));
    assertRefused(Gate.KEY, revoking, false);
    here.check(revoking, true);
    assertEquals(
        new Succession(3, 1, OTHER_HASH, List.of("old-key", "active-key")), here.after(revoking));
  }

  @Test
  void whatIsRevokedMayBeRepeated() {
    Manifest repeating = new Manifest("p", 2, 11, OTHER_HASH, 5, 100, List.of("old-key"));
    assertDoesNotThrow(() -> here.check(repeating, false));
  }

  @Test
  void aRolloutReachesItsPercentage() {
    long reached =
        IntStream.range(0, 100)
            .filter(new Manifest("p", 1, 1, HASH, 5, 30, List.of())::reaches)
            .count();
    assertEquals(30, reached);
  }

  private static Manifest manifest(int epoch, int version, String sha256) {
    return new Manifest("p", epoch, version, sha256, 5, 100, List.of());
  }

  private void assertRefused(Gate gate, Manifest next, boolean byBackup) {
    assertEquals(gate, assertThrows(Refused.class, () -> here.check(next, byBackup)).gate());
  }
}
