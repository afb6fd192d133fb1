package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF: picks, character by character, the first that has the glyph. */
final class PdfFonts {

  /** What a printer's font offers instead of characters that no Nanum font has. */
  private static final Map<Integer, String> STAND_INS =
      Map.of(
          0x2024, "·", 0x2027, "·", 0xFF65, "·", 0x2219, "·", 0x119E, "·", 0x2611, "√", 0x1F50D, "",
          0x1F4DD, "", 0x1F3AF, "");

  private final Face serif;
  private final Face serifBold;
  private final Face sans;
  private final Face sansBold;

  PdfFonts(PDDocument document, KoreanFonts fonts) throws IOException {
    serif = new Face(document, fonts.serif());
    serifBold = new Face(document, fonts.serifBold());
    sans = new Face(document, fonts.sans());
    sansBold = new Face(document, fonts.sansBold());
  }

  /** Glyphs of a whole line. */
  List<PdfGlyph> glyphs(Inline text, Look look) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    float small = (float) look.size * 0.65f;
    float rise = (float) look.size * 0.35f;
    for (Inline.Span span : text.spans()) {
      switch (span) {
        case Inline.Span.Plain plain -> add(glyphs, plain.text(), look, (float) look.size, 0, 0);
        case Inline.Span.Raised raised -> add(glyphs, raised.text(), look, small, rise, 0);
        case Inline.Span.NoteMark mark ->
            add(glyphs, mark.number() + ")", look, small, rise, mark.number());
      }
    }
    return glyphs;
  }

  private void add(
      List<PdfGlyph> glyphs, String text, Look look, float size, float rise, int note) {
    text.codePoints()
        .mapMulti(
            (int c, java.util.function.IntConsumer out) -> {
              String standIn = STAND_INS.get(c);
              if (standIn == null) {
                out.accept(c);
              } else {
                standIn.codePoints().forEach(out);
              }
            })
        .forEach(c -> glyphs.add(glyph(c, look, size, rise, note)));
  }

  private PdfGlyph glyph(int codePoint, Look look, float size, float rise, int note) {
    Face face = face(codePoint, look.gothic, look.bold);
    return new PdfGlyph(codePoint, face.font, size, face.width(codePoint) * size, rise, note);
  }

  private Face face(int codePoint, boolean gothic, boolean bold) {
    Face wanted = gothic ? (bold ? sansBold : sans) : (bold ? serifBold : serif);
    if (wanted.has(codePoint)) {
      return wanted;
    }
    Face other = bold ? sansBold : sans;
    if (other.has(codePoint)) {
      return other;
    }
    throw new IllegalArgumentException(
        "No Nanum font has U+%04X; use another character or add a stand-in".formatted(codePoint));
  }

  private static final class Face {
    final PDType0Font font;
    private final CmapLookup characters;

    Face(PDDocument document, TrueTypeFont file) throws IOException {
      font = PDType0Font.load(document, file, true);
      characters = file.getUnicodeCmapLookup();
    }

    boolean has(int codePoint) {
      return characters.getGlyphId(codePoint) != 0;
    }

    /** Advance at size 1. */
    float width(int codePoint) {
      try {
        return font.getStringWidth(Character.toString(codePoint)) / 1000;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
