package kr.bogoseo.extract.formats;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Makes scans easier to recognise: levels shaded paper, then turns crooked pages upright. */
final class PictureCleaning {

  /** Degrees a page may be crooked; more is no accident of a scanner. */
  private static final double MOST_SKEW = 5;

  private static final double COARSE_STEP = 0.5;
  private static final double FINE_STEP = 0.1;

  /** Recognition bears this many degrees without loss. */
  private static final double BEARABLE = 0.25;

  /** Sides of the small picture that skew is measured on, and of the tiles of paper. */
  private static final int MEASURED_WIDTH = 1_000;

  private static final int TILE = 64;

  /** Paper darker than this share of the brightest is shaded. */
  private static final double SHADED = 0.85;

  private static final int WHITE = 255;

  private PictureCleaning() {}

  /** The picture, grey, cleaned; the same one when there is nothing to do. */
  static BufferedImage clean(BufferedImage grey) {
    BufferedImage level = levelled(grey);
    double skew = skew(level);
    return Math.abs(skew) < BEARABLE ? level : turned(level, -skew);
  }

  /** Divides by the brightness of the paper around, where it differs over the page. */
  static BufferedImage levelled(BufferedImage grey) {
    int columns = (grey.getWidth() + TILE - 1) / TILE;
    int rows = (grey.getHeight() + TILE - 1) / TILE;
    int[] paper = new int[columns * rows];
    int brightest = 1;
    for (int i = 0; i < paper.length; i++) {
      paper[i] = paper(grey.getRaster(), i % columns * TILE, i / columns * TILE);
      brightest = Math.max(brightest, paper[i]);
    }
    int[] sorted = paper.clone();
    java.util.Arrays.sort(sorted);
    int dark = sorted[sorted.length / 10];
    // Darker than half is a picture or a cover, not a shadow.
    if (dark >= brightest * SHADED || dark < brightest / 2) {
      return grey;
    }
    BufferedImage level =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    WritableRaster target = level.getRaster();
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        double around = around(paper, columns, rows, x, y);
        int value = grey.getRaster().getSample(x, y, 0);
        target.setSample(x, y, 0, (int) Math.min(WHITE, value * WHITE / Math.max(1, around)));
      }
    }
    return level;
  }

  /** Brightness that only a tenth of a tile surpasses: that of its paper. */
  private static int paper(Raster raster, int left, int top) {
    int[] counts = new int[WHITE + 1];
    int all = 0;
    for (int y = top; y < Math.min(top + TILE, raster.getHeight()); y += 2) {
      for (int x = left; x < Math.min(left + TILE, raster.getWidth()); x += 2) {
        counts[raster.getSample(x, y, 0)]++;
        all++;
      }
    }
    int brighter = 0;
    int value = WHITE;
    while (value > 0 && (brighter += counts[value]) * 10 < all) {
      value--;
    }
    return value;
  }

  /** Between the middles of four tiles. */
  private static double around(int[] paper, int columns, int rows, int x, int y) {
    double column = Math.clamp((double) x / TILE - 0.5, 0, columns - 1);
    double row = Math.clamp((double) y / TILE - 0.5, 0, rows - 1);
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(left + 1, columns - 1);
    int bottom = Math.min(top + 1, rows - 1);
    double across = column - left;
    double down = row - top;
    return (paper[top * columns + left] * (1 - across) + paper[top * columns + right] * across)
            * (1 - down)
        + (paper[bottom * columns + left] * (1 - across) + paper[bottom * columns + right] * across)
            * down;
  }

  /** Degrees the lines of text fall to the right. */
  static double skew(BufferedImage grey) {
    boolean[][] ink = ink(grey);
    double best = steepest(ink, 0, MOST_SKEW, COARSE_STEP);
    return steepest(ink, best, COARSE_STEP, FINE_STEP);
  }

  private static double steepest(boolean[][] ink, double middle, double reach, double step) {
    double best = middle;
    double most = -1;
    for (double angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
      double sharp = sharpness(ink, angle);
      if (sharp > most * 1.0001) {
        most = sharp;
        best = angle;
      }
    }
    return best;
  }

  /** How much neighbouring rows differ in ink when read along an angle: most along the lines. */
  private static double sharpness(boolean[][] ink, double angle) {
    double slope = Math.tan(Math.toRadians(angle));
    int height = ink.length;
    int width = ink[0].length;
    long[] rows = new long[height + width];
    int shift = (int) Math.ceil(Math.abs(slope) * width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink[y][x]) {
          rows[Math.clamp(y + shift - Math.round(x * slope), 0, rows.length - 1)]++;
        }
      }
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double difference = rows[i] - rows[i - 1];
      sum += difference * difference;
    }
    return sum;
  }

  private static boolean[][] ink(BufferedImage grey) {
    int step = Math.max(1, grey.getWidth() / MEASURED_WIDTH);
    int width = Math.max(1, grey.getWidth() / step);
    int height = Math.max(1, grey.getHeight() / step);
    boolean[][] ink = new boolean[height][width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        ink[y][x] = grey.getRaster().getSample(x * step, y * step, 0) < WHITE / 2;
      }
    }
    return ink;
  }

  private static BufferedImage turned(BufferedImage grey, double degrees) {
    BufferedImage upright =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = upright.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), grey.getWidth() / 2.0, grey.getHeight() / 2.0);
    graphics.drawImage(grey, 0, 0, null);
    graphics.dispose();
    return upright;
  }
}
