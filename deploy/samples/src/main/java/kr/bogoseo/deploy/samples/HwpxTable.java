package kr.bogoseo.deploy.samples;

import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.DropCapStyle;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HeightRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TablePageBreak;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextFlowSide;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VerticalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.WidthRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;

/** A table object in an HWPX paragraph of its own. */
final class HwpxTable {

  private static final long PAD_X = 400;
  private static final long PAD_Y = 200;
  private static final long ROW_HEIGHT = 1900;

  private final HwpxStyles styles;
  private final HwpxParagraphs paragraphs;
  private final Block.Table table;

  HwpxTable(HwpxStyles styles, HwpxParagraphs paragraphs, Block.Table table) {
    this.styles = styles;
    this.paragraphs = paragraphs;
    this.table = table;
  }

  void addTo(Para para) {
    paragraphs.begin(para, Look.CELL);
    Run run = para.addNewRun();
    run.charPrIDRef(styles.charPr(Look.CELL));
    Table object = run.addNewTable();
    describe(object, para.id());
    for (int row = 0; row < table.rows().size(); row++) {
      Tr tr = object.addNewTr();
      for (Block.Cell cell : table.rows().get(row)) {
        fill(tr.addNewTc(), cell, row);
      }
    }
    run.addNewT();
  }

  private void describe(Table object, String id) {
    object.idAnd(id).zOrderAnd(0).numberingTypeAnd(NumberingType.TABLE);
    object.textWrapAnd(TextWrapMethod.TOP_AND_BOTTOM).textFlowAnd(TextFlowSide.BOTH_SIDES);
    object.lockAnd(false).dropcapstyle(DropCapStyle.None);
    object.pageBreakAnd(TablePageBreak.CELL).repeatHeaderAnd(table.headRows() > 0);
    object.rowCntAnd((short) table.rows().size()).colCntAnd((short) table.columns());
    object.cellSpacingAnd(0).borderFillIDRefAnd(styles.plainCell).noAdjust(false);
    object.createSZ();
    object
        .sz()
        .widthAnd((long) HwpxStyles.TEXT_WIDTH)
        .widthRelToAnd(WidthRelTo.ABSOLUTE)
        .heightAnd(ROW_HEIGHT * table.rows().size())
        .heightRelToAnd(HeightRelTo.ABSOLUTE)
        .protect(false);
    object.createPos();
    object.pos().treatAsCharAnd(false).affectLSpacingAnd(false).flowWithTextAnd(true);
    object.pos().allowOverlapAnd(false).holdAnchorAndSOAnd(false).vertRelToAnd(VertRelTo.PARA);
    object.pos().horzRelToAnd(HorzRelTo.COLUMN).vertAlignAnd(VertAlign.TOP);
    object.pos().horzAlignAnd(HorzAlign.LEFT).vertOffsetAnd(0L).horzOffset(0L);
    object.createOutMargin();
    object.outMargin().leftAnd(0L).rightAnd(0L).topAnd(280L).bottom(280L);
    object.createInMargin();
    object.inMargin().leftAnd(PAD_X).rightAnd(PAD_X).topAnd(PAD_Y).bottom(PAD_Y);
  }

  private void fill(Tc tc, Block.Cell cell, int row) {
    tc.nameAnd("").headerAnd(cell.head()).hasMarginAnd(false).protectAnd(false);
    tc.editableAnd(false).dirtyAnd(false);
    tc.borderFillIDRef(cell.head() ? styles.headCell : styles.plainCell);
    tc.createSubList();
    HwpxParagraphs.shape(tc.subList(), VerticalAlign2.CENTER);
    cell.lines().forEach(line -> paragraphs.fill(tc.subList().addNewPara(), cell.look(), line));
    tc.createCellAddr();
    tc.cellAddr().colAddrAnd((short) cell.column()).rowAddr((short) row);
    tc.createCellSpan();
    tc.cellSpan().colSpanAnd((short) cell.columnSpan()).rowSpan((short) cell.rowSpan());
    tc.createCellSz();
    tc.cellSz().widthAnd(width(cell)).height(ROW_HEIGHT * cell.rowSpan());
    tc.createCellMargin();
    tc.cellMargin().leftAnd(PAD_X).rightAnd(PAD_X).topAnd(PAD_Y).bottom(PAD_Y);
  }

  private long width(Block.Cell cell) {
    long sum = table.weights().stream().mapToLong(Integer::intValue).sum();
    long covered =
        table.weights().subList(cell.column(), cell.column() + cell.columnSpan()).stream()
            .mapToLong(Integer::intValue)
            .sum();
    return HwpxStyles.TEXT_WIDTH * covered / sum;
  }
}
