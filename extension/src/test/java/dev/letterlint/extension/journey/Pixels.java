package dev.letterlint.extension.journey;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** What a person would see: measured on a screenshot, not asked of the code under test. */
final class Pixels {

  /** Underlines on light pages, as {@code overlay.css} colours them. */
  static final int WARNING = 0xc05600;

  static final int ERROR = 0xc9252d;
  static final int SUGGESTION = 0x1f6feb;

  private static final int TOLERANCE = 10;

  private final BufferedImage image;

  Pixels(byte[] png) throws IOException {
    image = ImageIO.read(new ByteArrayInputStream(png));
  }

  /** The smallest box around all pixels of a colour within a part of the page, or null. */
  Rectangle around(int colour, Rectangle part) {
    Rectangle seen = part.intersection(new Rectangle(image.getWidth(), image.getHeight()));
    Rectangle box = null;
    for (int y = seen.y; y < seen.y + seen.height; y++) {
      for (int x = seen.x; x < seen.x + seen.width; x++) {
        if (isNear(image.getRGB(x, y), colour)) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          box = box == null ? pixel : box.union(pixel);
        }
      }
    }
    return box;
  }

  private static boolean isNear(int pixel, int colour) {
    return difference(pixel, colour, 16) <= TOLERANCE
        && difference(pixel, colour, 8) <= TOLERANCE
        && difference(pixel, colour, 0) <= TOLERANCE;
  }

  private static int difference(int pixel, int colour, int shift) {
    return Math.abs((pixel >> shift & 0xff) - (colour >> shift & 0xff));
  }
}
