package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One A4 page being drawn: what is on it, how far down, and the footnotes it owes at its foot. */
final class PdfPage {

  static final float LEFT = 65;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  private static final float TOP = PDRectangle.A4.getHeight() - 62;
  private static final float BOTTOM = 66;

  /** Line pitch as a multiple of the type size. */
  static final double PITCH = 1.55;

  private final PDPageContentStream content;
  private final List<List<PdfGlyph>> footLines = new ArrayList<>();
  private double y = TOP;

  PdfPage(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  double room() {
    return y - BOTTOM - footHeight(footLines.size());
  }

  /** Height that {@code count} footnote lines and the rule above them take. */
  static double footHeight(int count) {
    return count == 0 ? 0 : 12 + count * Look.FOOTNOTE.size * 1.45;
  }

  boolean empty() {
    return y == TOP;
  }

  double y() {
    return y;
  }

  void down(double points) {
    y -= points;
  }

  void addFootLines(List<List<PdfGlyph>> lines) {
    footLines.addAll(lines);
  }

  /** Draws the notes and the page number and closes the page. */
  void finish(List<PdfGlyph> number) throws IOException {
    double noteY = BOTTOM + footHeight(footLines.size()) - 10;
    if (!footLines.isEmpty()) {
      rule(LEFT, noteY + 6, LEFT + 140, noteY + 6, 0.4f);
    }
    for (List<PdfGlyph> line : footLines) {
      noteY -= Look.FOOTNOTE.size * 1.45;
      draw(line, LEFT, noteY + 3, 0);
    }
    draw(number, (PDRectangle.A4.getWidth() - PdfLines.width(number)) / 2, 36, 0);
    content.close();
  }

  /** Draws a line of text with its base line at {@code baseY}. */
  void draw(List<PdfGlyph> line, double x, double baseY, double characterSpacing)
      throws IOException {
    double at = x;
    int start = 0;
    while (start < line.size()) {
      PdfGlyph first = line.get(start);
      StringBuilder text = new StringBuilder();
      double width = 0;
      int end = start;
      while (end < line.size() && line.get(end).sameRun(first)) {
        text.appendCodePoint(line.get(end).codePoint());
        width += line.get(end).width() + characterSpacing;
        end++;
      }
      content.beginText();
      content.setFont(first.font(), first.size());
      content.setCharacterSpacing((float) characterSpacing);
      content.newLineAtOffset((float) at, (float) baseY + first.rise());
      content.showText(text.toString());
      content.endText();
      at += width;
      start = end;
    }
  }

  void rule(double x1, double y1, double x2, double y2, float thickness) throws IOException {
    content.setLineWidth(thickness);
    content.moveTo((float) x1, (float) y1);
    content.lineTo((float) x2, (float) y2);
    content.stroke();
  }

  void shade(double x, double y, double width, double height) throws IOException {
    content.setNonStrokingColor(0.91f, 0.93f, 0.96f);
    content.addRect((float) x, (float) y, (float) width, (float) height);
    content.fill();
    content.setNonStrokingColor(0f, 0f, 0f);
  }
}
