package dev.letterlint.pack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys a build may carry. */
class BuildKeysTest {

  private static final Path DEVELOPMENT = Path.of("src/main/development-keys");

  @ParameterizedTest
  @ValueSource(strings = {"active.pem", "backup.pem"})
  void aReleaseRefusesEitherDevelopmentKey(String file) throws Exception {
    String pem = Files.readString(DEVELOPMENT.resolve(file));
    String good = fresh();
    for (String[] both : new String[][] {{pem, good}, {good, pem}}) {
      String said =
          assertThrows(IllegalStateException.class, () -> BuildKeys.check(true, both)).getMessage();
      assertTrue(said.contains("-Dletterlint.release.keys=FOLDER"), said);
    }
    assertDoesNotThrow(() -> BuildKeys.check(false, pem, good));
  }

  @Test
  void aReleaseTakesOtherKeys() throws Exception {
    String[] both = {fresh(), fresh()};
    assertDoesNotThrow(() -> BuildKeys.check(true, both));
  }

  /** Without the profile a build is for development, with the keys that lie here. */
  @Test
  void aBuildSaysWhatItIs() throws IOException {
    assertTrue(BuildKeys.isRelease("release\n"));
    assertFalse(BuildKeys.isRelease("development\n"));
    boolean isWithDevelopmentKeys =
        BuildKeys.active().equals(Files.readString(DEVELOPMENT.resolve("active.pem")));
    assertTrue(isWithDevelopmentKeys != BuildKeys.isRelease(), "never both");
  }

  private static String fresh() throws GeneralSecurityException {
    byte[] der = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
    String letters = Base64.getMimeEncoder().encodeToString(der);
    return "-----BEGIN PUBLIC KEY-----\n" + letters + "\n-----END PUBLIC KEY-----\n";
  }
}
