package dev.letterlint.server.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Manifest;
import dev.letterlint.release.Refused;
import dev.letterlint.release.Succession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed release, and everything that may be wrong with one. */
final class ReleaseTest {

  @TempDir private static Path folder;

  private static byte[] content;
  private static byte[] signed;

  private final TrustedKeys keys = TrustedKeys.ofThisBuild();
  private final Succession before = Succession.of(1, 1);

  @BeforeAll
  static void make() throws IOException {
    content = Signer.content(folder, 1, 2);
    signed = Signer.sign(Signer.manifest(1, 2, content), Signer.ACTIVE);
  }

  @Test
  void isTakenAsItCame() {
    Release release = open(signed, content, before);
    assertArrayEquals(signed, release.signed());
    assertEquals("test.zebra", release.pack().rules().get(0).id());
  }

  @Test
  void aFlippedByteIsRefusedWhereverItIs() {
    for (int at : new int[] {signed.length - 2, signed.length / 2, 60}) {
      byte[] flipped = signed.clone();
      flipped[at] ^= 1;
      assertThrows(Refused.class, () -> open(flipped, content, before), "byte " + at);
    }
    byte[] flipped = signed.clone();
    flipped[signed.length - 2] ^= 1;
    assertRefused(Gate.SIGNATURE, flipped, content, before);
    byte[] other = content.clone();
    other[other.length / 2] ^= 1;
    assertRefused(Gate.CONTENT, signed, other, before);
  }

  @Test
  void anotherKeyIsRefused() {
    KeyPair stranger = Keys.fresh();
    byte[] text = SignedText.read(signed).content();
    String name = Keys.name(stranger.getPublic());
    assertRefused(Gate.KEY, Keys.sign(text, stranger.getPrivate(), name).bytes(), content, before);
  }

  @Test
  void anotherKeyUnderAKnownNameIsRefused() throws IOException {
    byte[] text = SignedText.read(signed).content();
    String name = Signer.name(Signer.ACTIVE);
    assertRefused(
        Gate.SIGNATURE, Keys.sign(text, Keys.fresh().getPrivate(), name).bytes(), content, before);
  }

  @Test
  void theSameJsonWrittenAnewIsRefused() {
    SignedText text = SignedText.read(signed);
    String json = new String(text.content(), StandardCharsets.UTF_8).replace(",", ", ");
    byte[] anew =
        new SignedText(text.key(), text.signature(), json.getBytes(StandardCharsets.UTF_8)).bytes();
    assertRefused(Gate.SIGNATURE, anew, content, before);
  }

  @Test
  void aPackWrittenAnewIsRefused() {
    String spaced = new String(content, StandardCharsets.UTF_8) + " ";
    assertRefused(Gate.CONTENT, signed, spaced.getBytes(StandardCharsets.UTF_8), before);
  }

  @Test
  void anOlderVersionIsRefused() {
    assertRefused(Gate.VERSION, signed, content, Succession.of(1, 3));
  }

  @Test
  void otherContentUnderTheSameVersionIsRefused() {
    Succession other = new Succession(1, 2, "0".repeat(64), List.of());
    assertRefused(Gate.VERSION, signed, content, other);
  }

  @Test
  void aHugeJumpIsRefused() throws IOException {
    byte[] far = Signer.sign(Signer.manifest(1, 1_002, content), Signer.ACTIVE);
    assertRefused(Gate.VERSION, far, content, before);
  }

  @Test
  void theBackupKeyRevokesTheActiveOne() throws IOException {
    byte[] next = Signer.content(folder, 2, 1);
    Manifest revoking = Signer.manifest(2, 1, next, Signer.name(Signer.ACTIVE));
    Release taken = open(Signer.sign(revoking, Signer.BACKUP), next, before);
    Succession after = before.after(taken.manifest());
    byte[] later = Signer.content(folder, 2, 2);
    Manifest manifest = Signer.manifest(2, 2, later);
    assertRefused(Gate.KEY, Signer.sign(manifest, Signer.ACTIVE), later, after);
    open(Signer.sign(manifest, Signer.BACKUP), later, after);
  }

  @Test
  void theActiveKeyRevokesNothing() throws IOException {
    Manifest revoking = Signer.manifest(1, 2, content, Signer.name(Signer.BACKUP));
    assertRefused(Gate.KEY, Signer.sign(revoking, Signer.ACTIVE), content, before);
  }

  @Test
  void aManifestOfAnotherPackIsRefused() throws IOException {
    byte[] other = Signer.sign(Signer.manifest(1, 3, content), Signer.ACTIVE);
    assertRefused(Gate.CONTENT, other, content, before);
  }

  @Test
  void aSignedManifestIsReadStrictly() throws IOException {
    String text = ReleaseContent.write(Signer.manifest(1, 2, content));
    for (String odd :
        List.of(
            text.replace("{", "{\"epoch\":9,"),
            text.replace("{", "{\"url\":\"https://evil.example\","),
            text + text,
            text.replace("\"rollout\":100", "\"rollout\":101"),
            text.replace("\"version\":2", "\"version\":-2"),
            "<html>")) {
      assertRefused(Gate.FORM, Signer.sign(odd, Signer.ACTIVE), content, before);
    }
    String huge = text.replaceFirst("\"size\":[0-9]+", "\"size\":9000000");
    assertRefused(Gate.SIZE, Signer.sign(huge, Signer.ACTIVE), content, before);
  }

  @Test
  void aSignedPackIsHeldAgainstTheGates() throws IOException {
    String pack = new String(content, StandardCharsets.UTF_8);
    assertSignedRefused(Gate.EXAMPLES, pack.replace("A ‹zebra crossing› wins.", "A ‹zebra› wins."));
    assertSignedRefused(Gate.FORM, pack.replace("\"rules\":[{", "\"rules\":[{\"eval\":\"x\","));
    assertSignedRefused(Gate.FORM, pack.replaceFirst("\\{", "{\"format\":1,"));
  }

  @Test
  void aFileThatIsNotSignedIsRefused() {
    for (String text : List.of("", "\n", "{}", "letterlint-signed 1 x\n{}", "<html>\n</html>")) {
      assertRefused(Gate.SIGNATURE, text.getBytes(StandardCharsets.UTF_8), content, before);
    }
  }

  @Test
  void aBuildForOthersTakesNoDevelopmentKey() throws IOException {
    String active = Signer.publicKey(Signer.ACTIVE);
    String backup = Signer.publicKey(Signer.BACKUP);
    String real = Keys.write(Keys.fresh().getPublic());
    TrustedKeys.of(active, backup, false);
    TrustedKeys.of(real, real, true);
    assertThrows(IllegalStateException.class, () -> TrustedKeys.of(active, real, true));
    assertThrows(IllegalStateException.class, () -> TrustedKeys.of(real, backup, true));
    assertThrows(IllegalStateException.class, () -> TrustedKeys.of(real, active, true));
  }

  private static void assertSignedRefusedBy(Gate gate, byte[] bytes) throws IOException {
    byte[] manifest = Signer.sign(Signer.manifest(1, 2, bytes), Signer.ACTIVE);
    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                Release.open(
                    manifest, any -> bytes, TrustedKeys.ofThisBuild(), Succession.of(1, 1)));
    assertEquals(gate, refused.gate(), refused.getMessage());
  }

  private static void assertSignedRefused(Gate gate, String pack) throws IOException {
    assertSignedRefusedBy(gate, pack.getBytes(StandardCharsets.UTF_8));
  }

  private Release open(byte[] manifest, byte[] pack, Succession succession) {
    return Release.open(manifest, any -> pack, keys, succession);
  }

  private void assertRefused(Gate gate, byte[] manifest, byte[] pack, Succession succession) {
    Refused refused = assertThrows(Refused.class, () -> open(manifest, pack, succession));
    assertEquals(gate, refused.gate(), refused.getMessage());
  }
}
