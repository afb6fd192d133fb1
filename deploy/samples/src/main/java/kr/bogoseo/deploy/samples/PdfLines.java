package kr.bogoseo.deploy.samples;

import java.util.ArrayList;
import java.util.List;

/** Cuts glyphs into lines of a given width. */
final class PdfLines {

  private PdfLines() {}

  /**
   * Lines in order; a blank at a cut stays at the line's end, as word processors print it.
   *
   * @param insideWords whether Hangul may be cut between syllables
   */
  static List<List<PdfGlyph>> of(
      List<PdfGlyph> glyphs, double firstWidth, double width, boolean insideWords) {
    List<List<PdfGlyph>> lines = new ArrayList<>();
    int start = 0;
    while (start < glyphs.size()) {
      double room = lines.isEmpty() ? firstWidth : width;
      int end = cut(glyphs, start, room, insideWords);
      lines.add(glyphs.subList(start, end));
      start = end;
    }
    return lines;
  }

  /** As few lines as the width allows, of about the same length: for centred titles. */
  static List<List<PdfGlyph>> balanced(List<PdfGlyph> glyphs, double width) {
    List<List<PdfGlyph>> lines = of(glyphs, width, width, false);
    for (double narrower = width - 10; narrower > width / 3; narrower -= 10) {
      List<List<PdfGlyph>> tried = of(glyphs, narrower, narrower, false);
      if (tried.size() > lines.size()) {
        break;
      }
      lines = tried;
    }
    return lines;
  }

  private static int cut(List<PdfGlyph> glyphs, int start, double room, boolean insideWords) {
    double used = 0;
    int lastChance = -1;
    for (int i = start; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      if (i > start && mayCutBefore(glyphs, i, insideWords)) {
        lastChance = i;
      }
      used += glyph.width();
      if (used > room + 0.01 && !glyph.blank()) {
        return lastChance > start ? lastChance : Math.max(i, start + 1);
      }
    }
    return glyphs.size();
  }

  private static boolean mayCutBefore(List<PdfGlyph> glyphs, int i, boolean insideWords) {
    if (glyphs.get(i - 1).blank()) {
      return !glyphs.get(i).blank();
    }
    return insideWords && glyphs.get(i).syllable() && glyphs.get(i - 1).syllable();
  }

  /** Width of a line without the blank at its end. */
  static double width(List<PdfGlyph> line) {
    double width = line.stream().mapToDouble(PdfGlyph::width).sum();
    return !line.isEmpty() && line.getLast().blank() ? width - line.getLast().width() : width;
  }
}
