package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.bogoseo.extract.RawPiece;

/** Glyphs that stand on one line without a wide gap between them. */
final class PdfLine {

  /** A wider gap, in font sizes, parts columns or cells. */
  private static final float WIDE = 1.8f;

  /** A gap this wide, in font sizes, stands for a blank where the file has no blank glyphs. */
  private static final float BLANK = 0.22f;

  private static final float BLANK_BESIDE_GLYPHS = 0.45f;

  private final List<PdfGlyph> glyphs;
  private final boolean blankGlyphs;

  private PdfLine(List<PdfGlyph> glyphs, boolean blankGlyphs) {
    this.glyphs = glyphs;
    this.blankGlyphs = blankGlyphs;
  }

  /** Groups glyphs into lines, top to bottom, each parted at its wide gaps. */
  static List<PdfLine> group(List<PdfGlyph> glyphs) {
    boolean blanks = glyphs.stream().filter(PdfGlyph::isBlank).count() * 25 > glyphs.size();
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::middle));
    List<List<PdfGlyph>> bands = new ArrayList<>();
    List<Float> middles = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      int last = bands.size() - 1;
      if (last >= 0 && Math.abs(glyph.middle() - middles.get(last)) < glyph.size() * 0.38f) {
        bands.get(last).add(glyph);
        int n = bands.get(last).size();
        middles.set(last, middles.get(last) + (glyph.middle() - middles.get(last)) / n);
      } else {
        List<PdfGlyph> band = new ArrayList<>();
        band.add(glyph);
        bands.add(band);
        middles.add(glyph.middle());
      }
    }
    float gutter = PdfGutter.find(bands);
    List<PdfLine> lines = new ArrayList<>();
    for (List<PdfGlyph> band : bands) {
      if (PdfGutter.parts(band, gutter)) {
        part(side(band, gutter, true), blanks, lines);
        part(side(band, gutter, false), blanks, lines);
      } else {
        part(band, blanks, lines);
      }
    }
    return lines;
  }

  private static List<PdfGlyph> side(List<PdfGlyph> band, float gutter, boolean left) {
    return new ArrayList<>(band.stream().filter(glyph -> glyph.x() < gutter == left).toList());
  }

  private static void part(List<PdfGlyph> band, boolean blanks, List<PdfLine> lines) {
    band.sort(Comparator.comparingDouble(PdfGlyph::x));
    List<PdfGlyph> run = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    for (PdfGlyph glyph : band) {
      if (!run.isEmpty() && !glyph.isBlank() && glyph.x() - right > WIDE * glyph.size()) {
        addIfText(run, blanks, lines);
        run = new ArrayList<>();
      }
      run.add(glyph);
      if (!glyph.isBlank() || glyph.width() < glyph.size()) {
        right = Math.max(right, glyph.right());
      }
    }
    addIfText(run, blanks, lines);
  }

  private static void addIfText(List<PdfGlyph> run, boolean blanks, List<PdfLine> lines) {
    while (!run.isEmpty() && run.getFirst().isBlank()) {
      run.removeFirst();
    }
    if (!run.isEmpty()) {
      lines.add(new PdfLine(run, blanks));
    }
  }

  /** The text; a trailing blank glyph stays, it says that a word ends here. */
  String text() {
    StringBuilder text = new StringBuilder();
    PdfGlyph before = null;
    for (PdfGlyph glyph : glyphs) {
      if (before != null && !before.isBlank() && !glyph.isBlank()) {
        float gap = glyph.x() - before.right();
        float blank = blankGlyphs ? BLANK_BESIDE_GLYPHS : BLANK;
        if (gap > blank * Math.min(glyph.size(), before.size())) {
          text.append(' ');
        }
      }
      text.append(glyph.isBlank() ? " " : glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  float left() {
    return glyphs.getFirst().x();
  }

  float right() {
    float right = left();
    for (PdfGlyph glyph : glyphs) {
      right = glyph.isBlank() ? right : Math.max(right, glyph.right());
    }
    return right;
  }

  float top() {
    return (float) glyphs.stream().mapToDouble(PdfGlyph::top).min().orElse(0);
  }

  float bottom() {
    return (float) glyphs.stream().mapToDouble(PdfGlyph::bottom).max().orElse(0);
  }

  /** The size of most of its glyphs. */
  float size() {
    List<Float> sizes = glyphs.stream().map(PdfGlyph::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  /** Whether two lines stand at the same height. */
  boolean beside(PdfLine other) {
    float a = (top() + bottom()) / 2;
    float b = (other.top() + other.bottom()) / 2;
    return Math.abs(a - b) < 0.4f * Math.max(size(), other.size());
  }

  RawPiece.Line piece(int page) {
    long bold = glyphs.stream().filter(PdfGlyph::bold).count();
    return new RawPiece.Line(
        text(),
        page,
        new RawPiece.Place(left(), top(), right(), bottom(), size(), bold * 2 > glyphs.size()));
  }
}
