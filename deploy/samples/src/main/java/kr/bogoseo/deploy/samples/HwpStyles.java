package kr.bogoseo.deploy.samples;

import kr.dogfoot.hwplib.object.docinfo.BorderFill;
import kr.dogfoot.hwplib.object.docinfo.CharShape;
import kr.dogfoot.hwplib.object.docinfo.DocInfo;
import kr.dogfoot.hwplib.object.docinfo.ParaShape;
import kr.dogfoot.hwplib.object.docinfo.borderfill.BorderThickness;
import kr.dogfoot.hwplib.object.docinfo.borderfill.BorderType;
import kr.dogfoot.hwplib.object.docinfo.borderfill.EachBorder;
import kr.dogfoot.hwplib.object.docinfo.borderfill.fillinfo.PatternFill;
import kr.dogfoot.hwplib.object.docinfo.borderfill.fillinfo.PatternType;
import kr.dogfoot.hwplib.object.docinfo.parashape.Alignment;
import kr.dogfoot.hwplib.object.docinfo.parashape.LineDivideForHangul;

/** The character shapes, paragraph shapes and cell borders of one HWP file, one for each look. */
final class HwpStyles {

  /** Units of the file format in a point. */
  static final int UNITS = 100;

  /** Width between the margins of the blank file's A4 page. */
  static final int TEXT_WIDTH = 42520;

  private static final int LINE_SPACE_PERCENT = 160;

  private final int[] charShapes = new int[Look.values().length];
  private final int[] raisedShapes = new int[Look.values().length];
  private final int[] paraShapes = new int[Look.values().length];

  /** One-based ids of cell borders, as the format counts them. */
  final int plainCell;

  final int headCell;

  HwpStyles(DocInfo info) {
    for (Look look : Look.values()) {
      charShapes[look.ordinal()] = charShape(info, look, false);
      raisedShapes[look.ordinal()] = charShape(info, look, true);
      paraShapes[look.ordinal()] = paraShape(info, look);
    }
    plainCell = border(info, 0xFFFFFFFFL);
    headCell = border(info, 0x00F2ECE8L);
  }

  int charShape(Look look) {
    return charShapes[look.ordinal()];
  }

  int raised(Look look) {
    return raisedShapes[look.ordinal()];
  }

  int paraShape(Look look) {
    return paraShapes[look.ordinal()];
  }

  private static int charShape(DocInfo info, Look look, boolean raised) {
    CharShape shape = info.addNewCharShape();
    shape.getFaceNameIds().setForAll(look.gothic ? 0 : 1);
    shape.getRatios().setForAll((short) 100);
    shape.getCharSpaces().setForAll((byte) 0);
    shape.getRelativeSizes().setForAll((short) 100);
    shape.getCharOffsets().setForAll((byte) 0);
    shape.setBaseSize((int) (look.size * UNITS));
    shape.getProperty().setBold(look.bold);
    shape.getProperty().setSuperScript(raised);
    shape.getShadeColor().setValue(-1);
    shape.setBorderFillId(2);
    return info.getCharShapeList().size() - 1;
  }

  private static int paraShape(DocInfo info, Look look) {
    ParaShape shape = info.addNewParaShape();
    shape
        .getProperty1()
        .setAlignment(
            switch (look.align) {
              case LEFT -> Alignment.Left;
              case CENTER -> Alignment.Center;
              case RIGHT -> Alignment.Right;
              case JUSTIFY -> Alignment.Justify;
            });
    shape.getProperty1().setLineDivideForHangul(LineDivideForHangul.ByLetter);
    shape.getProperty1().setTogetherNextPara(look.keepsWithNext());
    // Margins and gaps are kept doubled in this record.
    shape.setLeftMargin((int) (look.left * UNITS * 2));
    shape.setIndent((int) (-look.hang * UNITS * 2));
    shape.setTopParaSpace((int) (look.before * UNITS * 2));
    shape.setBottomParaSpace((int) (look.after * UNITS * 2));
    int lineSpace = look.headingLevel() > 0 ? 135 : LINE_SPACE_PERCENT;
    shape.setLineSpace(lineSpace);
    shape.setLineSpace2(lineSpace);
    shape.setBorderFillId(2);
    return info.getParaShapeList().size() - 1;
  }

  private static int border(DocInfo info, long background) {
    BorderFill border = info.addNewBorderFill();
    line(border.getLeftBorder());
    line(border.getRightBorder());
    line(border.getTopBorder());
    line(border.getBottomBorder());
    border.getDiagonalBorder().setType(BorderType.None);
    border.getDiagonalBorder().setThickness(BorderThickness.MM0_1);
    border.getFillInfo().getType().setPatternFill(true);
    border.getFillInfo().createPatternFill();
    PatternFill fill = border.getFillInfo().getPatternFill();
    fill.setPatternType(PatternType.None);
    fill.getBackColor().setValue(background);
    return info.getBorderFillList().size();
  }

  private static void line(EachBorder border) {
    border.setType(BorderType.Solid);
    border.setThickness(BorderThickness.MM0_12);
    border.getColor().setValue(0);
  }
}
