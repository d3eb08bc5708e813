package dev.letterlint.sync;

/**
 * SHA-256 (FIPS 180-4) in 32-bit integers, the same in the browser and on the JVM, and finished at
 * once where WebCrypto answers later. It names revisions; it guards no secret.
 */
final class Sha256 {

  private static final int BLOCK_BYTES = 64;

  private static final int[] K = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  };

  private Sha256() {}

  /** The eight words of the digest. */
  static int[] of(byte[] message) {
    byte[] padded = padded(message);
    int[] hash = {
      0x6a09e667,
      0xbb67ae85,
      0x3c6ef372,
      0xa54ff53a,
      0x510e527f,
      0x9b05688c,
      0x1f83d9ab,
      0x5be0cd19,
    };
    for (int start = 0; start < padded.length; start += BLOCK_BYTES) {
      compress(hash, schedule(padded, start));
    }
    return hash;
  }

  private static byte[] padded(byte[] message) {
    int blocks = (message.length + 8) / BLOCK_BYTES + 1;
    byte[] padded = new byte[blocks * BLOCK_BYTES];
    for (int i = 0; i < message.length; i++) {
      padded[i] = message[i];
    }
    padded[message.length] = (byte) 0x80;
    int bits = message.length << 3;
    for (int i = 0; i < 4; i++) {
      padded[padded.length - 1 - i] = (byte) (bits >>> (8 * i));
    }
    return padded;
  }

  private static int[] schedule(byte[] bytes, int start) {
    int[] w = new int[64];
    for (int i = 0; i < 16; i++) {
      int at = start + 4 * i;
      w[i] =
          (bytes[at] << 24)
              | ((bytes[at + 1] & 255) << 16)
              | ((bytes[at + 2] & 255) << 8)
              | (bytes[at + 3] & 255);
    }
    for (int i = 16; i < 64; i++) {
      int a = w[i - 15];
      int b = w[i - 2];
      int s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      int s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    return w;
  }

  // "| 0" makes JavaScript's sum the 32-bit sum that Java has anyway.
  private static void compress(int[] hash, int[] w) {
    int a = hash[0];
    int b = hash[1];
    int c = hash[2];
    int d = hash[3];
    int e = hash[4];
    int f = hash[5];
    int g = hash[6];
    int h = hash[7];
    for (int i = 0; i < 64; i++) {
      int s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      int t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      int s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      int t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    int[] worked = {a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; i++) {
      hash[i] = (hash[i] + worked[i]) | 0;
    }
  }

  private static int turned(int word, int by) {
    return (word >>> by) | (word << (32 - by));
  }
}
