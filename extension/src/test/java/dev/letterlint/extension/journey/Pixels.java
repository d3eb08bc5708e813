package dev.letterlint.extension.journey;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/** What a person would see: measured on a screenshot, not asked of the code under test. */
final class Pixels {

  /** Underlines on light pages, as {@code overlay.css} colours them. */
  static final int WARNING = 0xc05600;

  /** The same on dark pages. */
  static final int WARNING_ON_DARK = 0xf0a742;

  static final int ERROR = 0xc9252d;
  static final int SUGGESTION = 0x1f6feb;

  private static final int TOLERANCE = 10;
  private static final int GREENISH = 60;
  private static final int ORANGE = 80;

  private final BufferedImage image;

  Pixels(byte[] png) {
    try {
      image = ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a screenshot under a name, for people to look at. */
  static void keep(String name, byte[] png) {
    try {
      Path folder = Path.of(System.getProperty("letterlint.pictures"));
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The smallest box around all pixels of a colour within a part of the page, or null. */
  Rectangle around(int colour, Rectangle part) {
    return around(pixel -> isNear(pixel, colour), part);
  }

  /** Underlines of warnings on a white page or green words, also where a transform blurs them. */
  List<Rectangle> warnings(Rectangle part) {
    return lines(Pixels::isOrange, part);
  }

  /** Lines of green glyphs, their smoothed edges with them. */
  List<Rectangle> greenInk(Rectangle part) {
    return lines(Pixels::isGreenish, part);
  }

  private List<Rectangle> lines(IntPredicate isMeant, Rectangle part) {
    List<Rectangle> lines = new ArrayList<>();
    for (int y = part.y; y < part.y + part.height; y++) {
      Rectangle row = around(isMeant, new Rectangle(part.x, y, part.width, 1));
      Rectangle last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (row != null && last != null && last.y + last.height == y) {
        lines.set(lines.size() - 1, last.union(row));
      } else if (row != null) {
        lines.add(row);
      }
    }
    return lines;
  }

  private Rectangle around(IntPredicate isMeant, Rectangle part) {
    Rectangle seen = part.intersection(new Rectangle(image.getWidth(), image.getHeight()));
    Rectangle box = null;
    for (int y = seen.y; y < seen.y + seen.height; y++) {
      for (int x = seen.x; x < seen.x + seen.width; x++) {
        if (isMeant.test(image.getRGB(x, y))) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          box = box == null ? pixel : box.union(pixel);
        }
      }
    }
    return box;
  }

  /** On the words within a pixel, below the middle of the line and above its lower edge. */
  static boolean isUnder(Rectangle mark, Rectangle words) {
    return isAsWide(mark, words, 1)
        && mark.y > words.y + words.height / 2
        && mark.y + mark.height <= words.y + words.height + 1;
  }

  /** Whether both sides of a mark are those of its words, within so many pixels. */
  static boolean isAsWide(Rectangle mark, Rectangle words, int slack) {
    return Math.abs(mark.x - words.x) <= slack
        && Math.abs(mark.x + mark.width - words.x - words.width) <= slack;
  }

  private static boolean isOrange(int pixel) {
    int red = pixel >> 16 & 0xff;
    return red - (pixel & 0xff) > ORANGE && red > (pixel >> 8 & 0xff);
  }

  private static boolean isGreenish(int pixel) {
    int others = Math.max(pixel >> 16 & 0xff, pixel & 0xff);
    return (pixel >> 8 & 0xff) - others > GREENISH;
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
