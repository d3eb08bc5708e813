package dev.letterlint.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Sha256Test {

  @Test
  void agreesWithThePlatformOnEveryLengthAroundTheBlocks() throws Exception {
    Random random = new Random(1);
    MessageDigest platform = MessageDigest.getInstance("SHA-256");
    for (int length = 0; length < 300; length++) {
      byte[] message = new byte[length];
      random.nextBytes(message);
      assertArrayEquals(platform.digest(message), bytes(Sha256.of(message)), "length " + length);
    }
  }

  @Test
  void writesTextAsThePlatformDoes() {
    for (String text :
        new String[] {"", "abc", "naïve", "日本", "a😀b", "\u0000\u007f\u0080\u07ff\u0800\uffff"}) {
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.bytes(text), text);
      assertEquals(Utf8.bytes(text).length, Utf8.length(text), text);
    }
  }

  @Test
  void tellsLoneSurrogates() {
    assertFalse(Utf8.wellFormed("a\ud83d"));
    assertFalse(Utf8.wellFormed("\ude00a"));
    assertFalse(Utf8.wellFormed("\ud83d\ud83d\ude00"));
  }

  @Test
  void derivesTheSameIdOnEveryDevice() {
    assertEquals(
        "2ca33e6efa8d8a7ec2d0e4d9b5a9b3f1".length(), Ids.ofKey(Type.WORD, "naïve").length());
    assertEquals(Ids.ofKey(Type.WORD, "naïve"), Ids.ofKey(Type.WORD, "naïve"));
    assertFalse(Ids.derived("ab", "c").equals(Ids.derived("a", "bc")));
  }

  private static byte[] bytes(int[] words) {
    ByteBuffer bytes = ByteBuffer.allocate(32);
    for (int word : words) {
      bytes.putInt(word);
    }
    return bytes.array();
  }
}
