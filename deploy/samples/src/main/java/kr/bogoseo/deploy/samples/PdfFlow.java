package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays a sample's blocks out on pages. */
final class PdfFlow {

  /** What a heading wants of the paragraph below it on its page. */
  private static final double COMPANY = 48;

  /** A justified line is stretched by at most this share of the type size a character. */
  private static final double STRETCH = 0.12;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final Sample sample;
  private PdfPage page;
  private int pageNumber = 1;

  PdfFlow(PDDocument document, PdfFonts fonts, Sample sample) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.sample = sample;
    this.page = new PdfPage(document);
  }

  void write() throws IOException {
    for (int i = 0; i < sample.blocks().size(); i++) {
      switch (sample.blocks().get(i)) {
        case Block.PageBreak _ -> turnPage();
        case Block.Line line -> line(line, line.look().keepsWithNext() ? company(i + 1) : 0);
        case Block.Table table -> new PdfTable(this, fonts, table).draw();
      }
    }
    closePage();
  }

  PdfPage page() {
    return page;
  }

  boolean breaksWords() {
    return sample.breaksWords();
  }

  void turnPage() throws IOException {
    closePage();
    page = new PdfPage(document);
    pageNumber++;
  }

  private void closePage() throws IOException {
    page.finish(fonts.glyphs(Inline.parse("- " + pageNumber + " -"), Look.CELL));
  }

  /** Height that must follow a heading or caption on its page. */
  private double company(int next) {
    double height = 0;
    for (Block block : sample.blocks().subList(next, sample.blocks().size())) {
      switch (block) {
        case Block.Line line when line.look().keepsWithNext() ->
            height += line.look().before + line.look().size * PdfPage.PITCH + line.look().after;
        case Block.Table table -> {
          return height + new PdfTable(this, fonts, table).firstPart();
        }
        default -> {
          return height + COMPANY;
        }
      }
    }
    return height;
  }

  private void line(Block.Line block, double company) throws IOException {
    Look look = block.look();
    double left = look.left;
    List<PdfGlyph> glyphs = fonts.glyphs(block.text(), look);
    List<List<PdfGlyph>> lines =
        look.align == Look.Align.CENTER
            ? PdfLines.balanced(glyphs, PdfPage.WIDTH)
            : PdfLines.of(
                glyphs,
                PdfPage.WIDTH - left + look.hang,
                PdfPage.WIDTH - left,
                sample.breaksWords() && look.align == Look.Align.JUSTIFY);
    double pitch = look.size * (look.headingLevel() > 0 ? 1.35 : PdfPage.PITCH);
    double wanted = pitch * Math.min(lines.size(), 2) + company;
    if (!page.empty()) {
      page.down(look.before);
    }
    for (int i = 0; i < lines.size(); i++) {
      List<List<PdfGlyph>> notes = notes(lines.get(i));
      double needed = (i == 0 ? wanted : pitch) + footGrowth(notes);
      if (page.room() < needed && !page.empty()) {
        turnPage();
      }
      page.addFootLines(notes);
      page.down(pitch);
      place(lines.get(i), look, i == 0, i == lines.size() - 1);
    }
    if (lines.isEmpty()) {
      page.down(pitch);
    }
    if (look == Look.TITLE) {
      page.down(4);
      page.rule(PdfPage.LEFT, page.y(), PdfPage.LEFT + PdfPage.WIDTH, page.y(), 1.2f);
    }
    page.down(look.after);
  }

  private double footGrowth(List<List<PdfGlyph>> notes) {
    return notes.isEmpty() ? 0 : PdfPage.footHeight(notes.size());
  }

  private void place(List<PdfGlyph> line, Look look, boolean first, boolean last)
      throws IOException {
    double x = PdfPage.LEFT + look.left - (first ? look.hang : 0);
    double room = PdfPage.LEFT + PdfPage.WIDTH - x;
    double slack = room - PdfLines.width(line);
    double spacing = 0;
    switch (look.align) {
      case CENTER -> x += slack / 2;
      case RIGHT -> x += slack;
      case JUSTIFY -> {
        double each = slack / Math.max(1, line.size() - (line.getLast().blank() ? 2 : 1));
        spacing = !last && each < look.size * STRETCH ? each : 0;
      }
      case LEFT -> {}
    }
    page.draw(line, x, page.y() + look.size * 0.28, spacing);
  }

  private List<List<PdfGlyph>> notes(List<PdfGlyph> line) {
    List<List<PdfGlyph>> lines = new ArrayList<>();
    line.stream()
        .mapToInt(PdfGlyph::note)
        .filter(note -> note > 0)
        .distinct()
        .forEach(
            note -> {
              Inline text = Inline.parse(note + ") " + sample.footnotes().get(note));
              lines.addAll(
                  PdfLines.of(
                      fonts.glyphs(text, Look.FOOTNOTE), PdfPage.WIDTH, PdfPage.WIDTH, false));
            });
    return lines;
  }
}
