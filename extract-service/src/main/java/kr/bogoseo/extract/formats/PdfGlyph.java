package kr.bogoseo.extract.formats;

/**
 * A glyph on a page, in points from the top left.
 *
 * @param y the baseline
 * @param direction of writing in degrees
 */
record PdfGlyph(
    String text, float x, float y, float width, float size, boolean bold, int direction) {

  float right() {
    return x + width;
  }

  float top() {
    return y - size * 0.8f;
  }

  float bottom() {
    return y + size * 0.2f;
  }

  float middle() {
    return y - size * 0.3f;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00A0");
  }

  /** Glyphs without a Unicode meaning come as private or replacement characters. */
  boolean isReadable() {
    char c = text.charAt(0);
    return c != 0xFFFD && (c < 0xE000 || c > 0xF8FF);
  }
}
