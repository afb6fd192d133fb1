package kr.bogoseo.deploy.samples;

import kr.dogfoot.hwpxlib.object.common.ObjectList;
import kr.dogfoot.hwpxlib.object.common.baseobject.ValueAndUnit;
import kr.dogfoot.hwpxlib.object.content.header_xml.RefList;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.CenterLineSort;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineBreakForLatin;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineBreakForNonLatin;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineSpacingType;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWidth;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWrap;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.ParaHeadingType;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.ValueUnit2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.VerticalAlign1;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.BorderFill;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.CharPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.ParaPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.borderfill.Border;

/** The character, paragraph and cell border properties of one HWPX file, one for each look. */
final class HwpxStyles {

  /** Units of the file format in a point. */
  static final int UNITS = 100;

  /** Width between the margins of the blank file's A4 page. */
  static final int TEXT_WIDTH = 42520;

  private final int firstCharPr;
  private final int firstParaPr;
  final String plainCell;
  final String headCell;

  /** Adds ours behind the blank file's own, whose ids count without gaps as readers expect. */
  HwpxStyles(RefList refs) {
    firstCharPr = refs.charProperties().count();
    firstParaPr = refs.paraProperties().count();
    plainCell = String.valueOf(refs.borderFills().count() + 1);
    headCell = String.valueOf(refs.borderFills().count() + 2);
    for (Look look : Look.values()) {
      charPr(refs.charProperties(), look, false);
      charPr(refs.charProperties(), look, true);
      paraPr(refs.paraProperties(), look);
    }
    border(refs.borderFills(), plainCell, "none");
    border(refs.borderFills(), headCell, "#E8ECF2");
  }

  String charPr(Look look) {
    return String.valueOf(firstCharPr + 2 * look.ordinal());
  }

  String raised(Look look) {
    return String.valueOf(firstCharPr + 2 * look.ordinal() + 1);
  }

  String paraPr(Look look) {
    return String.valueOf(firstParaPr + look.ordinal());
  }

  private void charPr(ObjectList<CharPr> list, Look look, boolean raised) {
    // The blank file's first entry has every part a reader asks for.
    CharPr pr = list.get(0).clone();
    list.add(pr);
    pr.id(raised ? raised(look) : charPr(look));
    pr.height((int) (look.size * UNITS));
    String font = look.gothic ? "0" : "1";
    pr.fontRef().set(font, font, font, font, font, font, font);
    if (look.bold) {
      pr.createBold();
    }
    if (raised) {
      pr.createSupscript();
    }
  }

  private void paraPr(ObjectList<ParaPr> list, Look look) {
    ParaPr pr = list.addNew();
    pr.idAnd(paraPr(look)).tabPrIDRefAnd("0").condenseAnd((byte) 0).fontLineHeightAnd(false);
    pr.snapToGridAnd(true).suppressLineNumbersAnd(false).checked(false);
    pr.createAlign();
    pr.align()
        .horizontalAnd(
            switch (look.align) {
              case LEFT -> HorizontalAlign2.LEFT;
              case CENTER -> HorizontalAlign2.CENTER;
              case RIGHT -> HorizontalAlign2.RIGHT;
              case JUSTIFY -> HorizontalAlign2.JUSTIFY;
            })
        .vertical(VerticalAlign1.BASELINE);
    pr.createHeading();
    pr.heading().typeAnd(ParaHeadingType.NONE).idRefAnd("0").level((byte) 0);
    pr.createBreakSetting();
    pr.breakSetting()
        .breakLatinWordAnd(LineBreakForLatin.KEEP_WORD)
        .breakNonLatinWordAnd(LineBreakForNonLatin.BREAK_WORD)
        .widowOrphanAnd(false)
        .keepWithNextAnd(look.keepsWithNext())
        .keepLinesAnd(false)
        .pageBreakBeforeAnd(false)
        .lineWrap(LineWrap.BREAK);
    pr.createAutoSpacing();
    pr.autoSpacing().eAsianEngAnd(false).eAsianNum(false);
    margins(pr, look);
    pr.createLineSpacing();
    pr.lineSpacing()
        .typeAnd(LineSpacingType.PERCENT)
        .valueAnd(look.headingLevel() > 0 ? 135 : 160)
        .unit(ValueUnit2.HWPUNIT);
    pr.createBorder();
    pr.border().borderFillIDRefAnd("2").offsetLeftAnd(0).offsetRightAnd(0).offsetTopAnd(0);
    pr.border().offsetBottomAnd(0).connectAnd(false).ignoreMargin(false);
  }

  private static void margins(ParaPr pr, Look look) {
    pr.createMargin();
    pr.margin().createIntent();
    points(pr.margin().intent(), -look.hang);
    pr.margin().createLeft();
    points(pr.margin().left(), look.left);
    pr.margin().createRight();
    points(pr.margin().right(), 0);
    pr.margin().createPrev();
    points(pr.margin().prev(), look.before);
    pr.margin().createNext();
    points(pr.margin().next(), look.after);
  }

  private static void points(ValueAndUnit value, double points) {
    value.valueAnd((int) (points * UNITS)).unit(ValueUnit2.HWPUNIT);
  }

  private static void border(ObjectList<BorderFill> list, String id, String background) {
    BorderFill fill = list.addNew();
    fill.idAnd(id).threeDAnd(false).shadowAnd(false).centerLineAnd(CenterLineSort.NONE);
    fill.breakCellSeparateLine(false);
    fill.createLeftBorder();
    line(fill.leftBorder());
    fill.createRightBorder();
    line(fill.rightBorder());
    fill.createTopBorder();
    line(fill.topBorder());
    fill.createBottomBorder();
    line(fill.bottomBorder());
    if (!background.equals("none")) {
      fill.createFillBrush();
      fill.fillBrush().createWinBrush();
      fill.fillBrush().winBrush().faceColorAnd(background).hatchColorAnd("#000000").alpha(0f);
    }
  }

  private static void line(Border border) {
    border.typeAnd(LineType2.SOLID).widthAnd(LineWidth.MM_0_12).color("#000000");
  }
}
