package kr.bogoseo.deploy.samples;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One character as it will be drawn.
 *
 * @param width advance in points
 * @param rise points above the base line
 * @param note number of the footnote called here, 0 for none
 */
record PdfGlyph(int codePoint, PDFont font, float size, float width, float rise, int note) {

  boolean blank() {
    return codePoint == ' ';
  }

  /** Whether a line may be cut before this glyph even inside a word. */
  boolean syllable() {
    return (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF);
  }

  boolean sameRun(PdfGlyph other) {
    return font == other.font && size == other.size && rise == other.rise;
  }
}
