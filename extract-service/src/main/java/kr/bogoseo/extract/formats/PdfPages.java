package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.ReadLimits;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects glyphs, rules and pictures page by page and turns each page into pieces. */
final class PdfPages extends PDFTextStripper {

  /** A page with fewer characters may be a scan with a stamp or a page number on it. */
  private static final int FEW = 16;

  /** A picture covering less of the page is an illustration. */
  private static final double MOST_OF_PAGE = 0.3;

  private final int maxCharacters;
  private final Budget budget;
  private final List<RawPiece> pieces = new ArrayList<>();
  private final List<Integer> picturePages = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private PdfRules rules = new PdfRules(0, 0, 0);
  private double pictureArea;
  private double pageArea = 1;
  private final List<Integer> unmappedPages = new ArrayList<>();
  private int unmapped;
  private long characters;
  private int damagedPages;
  private boolean damaged;

  PdfPages(ReadLimits limits) {
    this.maxCharacters = limits.characters();
    this.budget = new Budget(limits);
  }

  List<RawPiece> pieces() {
    return pieces;
  }

  List<Integer> picturePages() {
    return picturePages;
  }

  /** Pages whose fonts do not say which characters they draw. */
  List<Integer> unmappedPages() {
    return unmappedPages;
  }

  int damagedPages() {
    return damagedPages;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    glyphs = new ArrayList<>();
    seen.clear();
    rules = new PdfRules(box.getLowerLeftX(), box.getLowerLeftY(), box.getHeight());
    pageArea = Math.max(1, (double) box.getWidth() * box.getHeight());
    pictureArea = 0;
    unmapped = 0;
    damaged = false;
    PdfContents.measure(page, budget);
  }

  /** Counts what a font draws without saying which character it is. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (isAnonymous(font) || font.toUnicode(code) == null) {
      unmapped++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  /** Numbers of glyphs in a font that is not there: whatever another font has there is a guess. */
  private static boolean isAnonymous(PDFont font) {
    return font instanceof PDType0Font composite
        && !composite.isEmbedded()
        && !composite.getCOSObject().containsKey(COSName.TO_UNICODE)
        && composite.getDescendantFont().getCIDSystemInfo() != null
        && "Identity".equals(composite.getDescendantFont().getCIDSystemInfo().getOrdering());
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String unicode = text.getUnicode();
    if (unicode == null || unicode.isEmpty()) {
      return;
    }
    if (++characters > maxCharacters) {
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT, "the text has more than " + maxCharacters + " characters");
    }
    PdfGlyph glyph =
        new PdfGlyph(
            unicode,
            text.getXDirAdj(),
            text.getYDirAdj(),
            text.getWidthDirAdj(),
            Math.max(1f, size(text)),
            isBold(text.getFont()),
            Math.round(text.getDir()));
    // Bold is often faked by printing a glyph twice, a hair apart.
    if (seen.add(unicode + Math.round(glyph.x() / 1.5f) + "/" + Math.round(glyph.y() / 1.5f))) {
      glyphs.add(glyph);
    }
  }

  private static float size(TextPosition text) {
    float inPoints = text.getFontSizeInPt();
    float scale = Math.abs(text.getYScale());
    return inPoints > 0.5f && inPoints < 400 ? inPoints : Math.min(Math.max(scale, 1f), 400f);
  }

  private static boolean isBold(@Nullable PDFont font) {
    if (font == null) {
      return false;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = font.getName();
    return name != null && name.toLowerCase(java.util.Locale.ROOT).contains("bold")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (rules.knows(name)) {
      rules.take(name, operands, getGraphicsState().getCurrentTransformationMatrix());
      return;
    }
    if (name.equals("BI") || name.equals("Do") && isPicture(operands)) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
      pictureArea +=
          Math.abs(
              (double) matrix.getScaleX() * matrix.getScaleY()
                  - (double) matrix.getShearX() * matrix.getShearY());
    }
    super.processOperator(operator, operands);
  }

  private boolean isPicture(List<COSBase> operands) {
    PDResources resources = getResources();
    return resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name);
  }

  @Override
  protected void operatorException(
      Operator operator, List<COSBase> operands, IOException exception) {
    // One bad operator costs no more than itself.
    damaged = true;
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    int number = getCurrentPageNo();
    damagedPages += damaged ? 1 : 0;
    long letters = glyphs.stream().filter(glyph -> !glyph.isBlank() && glyph.isReadable()).count();
    if (unmapped >= FEW && unmapped >= letters) {
      // Its fonts do not say which characters they draw, so only a picture of the page does.
      unmappedPages.add(number);
      picturePages.add(number);
      return;
    }
    if (letters < FEW && pictureArea >= MOST_OF_PAGE * pageArea) {
      picturePages.add(number);
    }
    pieces.addAll(new PdfPageLayout(glyphs, rules, number).pieces());
  }

  @Override
  protected void writePage() {
    // The pieces are made at the end of the page; nothing is written.
  }
}
