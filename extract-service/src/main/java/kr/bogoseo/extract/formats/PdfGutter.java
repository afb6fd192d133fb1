package kr.bogoseo.extract.formats;

import java.util.List;

/** Finds the blank strip between two columns, which may be narrower than the gaps of a table. */
final class PdfGutter {

  private static final int LINES = 8;
  private static final float HALF = 2.5f;
  private static final float STEP = 2f;

  private PdfGutter() {}

  /** The x in the middle of the strip; 0 when there is none. */
  static float find(List<List<PdfGlyph>> bands) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (List<PdfGlyph> band : bands) {
      for (PdfGlyph glyph : band) {
        if (!glyph.isBlank()) {
          left = Math.min(left, glyph.x());
          right = Math.max(right, glyph.right());
        }
      }
    }
    float best = 0;
    int most = 0;
    for (float x = left + (right - left) * 0.35f; x < left + (right - left) * 0.65f; x += STEP) {
      int[] counts = new int[8];
      int crossed = 0;
      for (List<PdfGlyph> band : bands) {
        int sides = sides(band, x);
        counts[sides]++;
        crossed += sides > 3 ? 1 : 0;
      }
      // The lines of two columns need not stand at the same heights.
      int parted = counts[3] + Math.min(counts[1], counts[2]);
      if (parted >= LINES && crossed * 2 < parted && parted - crossed > most) {
        most = parted - crossed;
        best = x;
      }
    }
    return best;
  }

  /** 1 for text on the left, 2 for text on the right, 4 for a glyph in the strip. */
  private static int sides(List<PdfGlyph> band, float x) {
    int sides = 0;
    for (PdfGlyph glyph : band) {
      if (glyph.isBlank()) {
        continue;
      }
      if (glyph.right() <= x - HALF) {
        sides |= 1;
      } else if (glyph.x() >= x + HALF) {
        sides |= 2;
      } else {
        sides |= 4;
      }
    }
    return sides;
  }

  /** Whether nothing of the band stands in the strip. */
  static boolean parts(List<PdfGlyph> band, float x) {
    return x > 0 && sides(band, x) == 3;
  }
}
