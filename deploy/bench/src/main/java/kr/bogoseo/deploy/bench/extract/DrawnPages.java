package kr.bogoseo.deploy.bench.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Paragraph;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Row;

/**
 * A PDF with every line where its office program had put it. Lines that are not the last of their
 * paragraph fill their room, as justified text does; the rest is as wide as its letters. The font
 * is only named: it has widths and says its characters, which is all a reader of text needs.
 */
final class DrawnPages {
  private static final float MARGIN = 70;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 960;

  /** Objects before the pages: catalogue, list of pages, font, its widths, its characters. */
  private static final int FIXED = 5;

  private final boolean blanks;

  /**
   * @param blanks whether blanks at line ends are drawn, as some printers do
   */
  DrawnPages(boolean blanks) {
    this.blanks = blanks;
  }

  byte[] pdf(LaidOutText document) {
    float narrow = document.narrowness();
    List<StringBuilder> pages = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      for (int i = 0; i < paragraph.rows().size(); i++) {
        Row row = paragraph.rows().get(i);
        while (pages.size() < row.page()) {
          pages.add(new StringBuilder());
        }
        draw(row, narrow, i + 1 == paragraph.rows().size(), pages.get(row.page() - 1));
      }
    }
    return write(pages);
  }

  private void draw(Row row, float narrow, boolean last, StringBuilder page) {
    String text = blanks ? row.text() : row.text().stripTrailing();
    int end = text.stripTrailing().length();
    long gaps = text.strip().chars().filter(c -> c == ' ').count();
    float natural = narrow * row.natural();
    float squeeze = narrow * Math.min(1, row.width() / Math.max(1, natural));
    float spread = last || gaps == 0 ? 0 : Math.max(0, row.width() - natural) / gaps;
    page.append(
        String.format(
            Locale.ROOT,
            "BT /F %.2f Tf %.1f Tz %.2f %.2f Td [<",
            row.size(),
            squeeze * 100,
            MARGIN + row.left(),
            HEIGHT - MARGIN - row.top() - row.size()));
    for (int i = 0; i < text.length(); i++) {
      page.append(String.format("%04X", (int) text.charAt(i)));
      if (text.charAt(i) == ' ' && spread > 0 && i < end) {
        page.append(String.format(Locale.ROOT, "> %.0f <", -1000 * spread / row.size() / squeeze));
      }
    }
    page.append(">] TJ ET\n");
  }

  private static byte[] write(List<StringBuilder> pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(FIXED + 1 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Measured /Encoding /Identity-H"
            + " /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Measured /DW 1000 /W "
            + widths()
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + " /FontDescriptor << /Type /FontDescriptor /FontName /Measured /Flags 4"
            + " /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200"
            + " /CapHeight 700 /StemV 80 >> >>");
    objects.add(stream(characters()));
    for (StringBuilder page : pages) {
      objects.add(
          String.format(
              Locale.ROOT,
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R"
                  + " /Resources << /Font << /F 3 0 R >> >> >>",
              WIDTH,
              HEIGHT,
              objects.size() + 2));
      objects.add(stream(page.toString()));
    }
    return file(objects);
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
  }

  private static String widths() {
    StringBuilder widths = new StringBuilder("[");
    for (int letter = 0x20; letter < 0x1100; letter++) {
      widths
          .append(letter == 0x20 ? "32 [" : " ")
          .append(Math.round(LetterWidths.of(letter) * 1000));
    }
    return widths.append("]]").toString();
  }

  /** Every number of a glyph is the number of its character. */
  private static String characters() {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int high = 0; high < 0x100; high++) {
      if (high % 64 == 0) {
        map.append(high == 0 ? "" : "endbfrange\n").append("64 beginbfrange\n");
      }
      map.append(String.format("<%02X00> <%02XFF> <%02X00>\n", high, high, high));
    }
    return map.append("endbfrange endcmap end end").toString();
  }

  private static byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(at -> file.append(String.format("%010d 00000 n \n", at)));
    file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
