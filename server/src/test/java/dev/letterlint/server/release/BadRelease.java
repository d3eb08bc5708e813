package dev.letterlint.server.release;

import dev.letterlint.pack.ReleaseContent;
import dev.letterlint.release.Gate;
import dev.letterlint.release.Manifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A release that nobody may take who has version 2 of epoch 1: what is wrong with it, the gate that
 * says so, its signed manifest and its pack as it comes, by gzip.
 */
public record BadRelease(String what, Gate gate, byte[] signed, byte[] packed) {

  @Override
  public String toString() {
    return what;
  }

  /** Each refusal, by a real signed release; {@code second} is the content of version 2. */
  public static List<BadRelease> all(Path folder, byte[] second) throws IOException {
    byte[] third = Signer.content(folder, 1, 3);
    Manifest manifest = Signer.manifest(1, 3, third);
    byte[] signed = Signer.sign(manifest, Signer.ACTIVE);
    byte[] packed = ReleaseContent.packed(third);
    List<BadRelease> all = new ArrayList<>();
    all.add(new BadRelease("a flipped byte", Gate.SIGNATURE, flipped(signed), packed));
    byte[] other = ReleaseContent.packed(flipped(third));
    all.add(new BadRelease("a flipped byte of the pack", Gate.CONTENT, signed, other));
    all.add(new BadRelease("a wrong key", Gate.KEY, byStranger(signed), packed));
    all.add(new BadRelease("JSON written anew", Gate.SIGNATURE, writtenAnew(signed), packed));
    all.add(of("an older version", Gate.VERSION, 1, Signer.content(folder, 1, 1)));
    String spaced = new String(second, StandardCharsets.UTF_8) + " ";
    all.add(of("the same version with another hash", Gate.VERSION, 2, utf8(spaced)));
    all.add(of("a huge jump", Gate.VERSION, 2_000, Signer.content(folder, 1, 2_000)));
    all.add(new BadRelease("a bomb", Gate.SIZE, signed, bomb()));
    all.add(of("depth", Gate.FORM, 3, utf8(edited(third, "\"rules\":[{", deep()))));
    String twice = edited(third, "\"rules\":[{", "\"rules\":[{\"message\":\"Twice\",");
    all.add(of("a field twice", Gate.FORM, 3, utf8(twice)));
    String unknown = edited(third, "\"rules\":[{", "\"rules\":[{\"eval\":\"alert(1)\",");
    all.add(of("an unknown field", Gate.FORM, 3, utf8(unknown)));
    String failing = edited(third, "A ‹zebra crossing› wins.", "A ‹zebra› wins.");
    all.add(of("an example that fails", Gate.EXAMPLES, 3, utf8(failing)));
    String everything = rule("'{i|the|a|to|of}'", "Go ‹to› it.", "Nothing here.");
    all.add(of("a rule that marks everything", Gate.BLAST, 3, content(folder, everything)));
    String run = "zebra zebra zebra zebra zebra zebra x";
    String slow =
        rule(
            "zebra *12 zebra *12 zebra *12 zebra *12 zebra *12 zebra x",
            "‹" + run + "›" + " zebra".repeat(190),
            "Nothing here.");
    all.add(of("too many steps", Gate.STEPS, 3, content(folder, slow)));
    return all;
  }

  private static BadRelease of(String what, Gate gate, int version, byte[] content)
      throws IOException {
    byte[] signed = Signer.sign(Signer.manifest(1, version, content), Signer.ACTIVE);
    return new BadRelease(what, gate, signed, ReleaseContent.packed(content));
  }

  private static String rule(String match, String fires, String quiet) {
    return Signer.ZEBRA
        .replace("match: zebra crossing", "match: \"" + match.replace("'", "") + "\"")
        .replace("A ‹zebra crossing› wins.", fires)
        .replace("A zebra crosses.", quiet);
  }

  private static byte[] content(Path folder, String rule) throws IOException {
    return Signer.content(folder, rule, 1, 3);
  }

  private static byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[flipped.length - 2] ^= 1;
    return flipped;
  }

  private static byte[] byStranger(byte[] signed) {
    KeyPair stranger = Keys.fresh();
    String name = Keys.name(stranger.getPublic());
    return Keys.sign(SignedText.read(signed).content(), stranger.getPrivate(), name).bytes();
  }

  private static byte[] writtenAnew(byte[] signed) {
    SignedText text = SignedText.read(signed);
    String json = new String(text.content(), StandardCharsets.UTF_8).replace(",", ", ");
    return new SignedText(text.key(), text.signature(), utf8(json)).bytes();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[64 << 20]);
    }
    return bomb.toByteArray();
  }

  private static String deep() {
    return "\"rules\":[{\"also\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",";
  }

  private static String edited(byte[] pack, String what, String into) {
    String text = new String(pack, StandardCharsets.UTF_8);
    if (!text.contains(what)) {
      throw new IllegalStateException(what + " is not in the pack");
    }
    return text.replace(what, into);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
