package kr.bogoseo.deploy.samples;

import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.CtrlHeaderGso;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.gso.HeightCriterion;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.gso.HorzRelTo;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.gso.ObjectNumberSort;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.gso.TextFlowMethod;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.gso.VertRelTo;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.gso.WidthCriterion;
import kr.dogfoot.hwplib.object.bodytext.control.gso.textbox.TextVerticalAlignment;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.DivideAtPageBoundary;
import kr.dogfoot.hwplib.object.bodytext.control.table.ListHeaderForCell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.control.table.Table;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;

/** A table control in an HWP paragraph of its own. */
final class HwpTable {

  private static final int PAD_X = 400;
  private static final int PAD_Y = 200;
  private static final int ROW_HEIGHT = 1900;

  private final HwpStyles styles;
  private final HwpParagraphs paragraphs;
  private final Block.Table table;

  HwpTable(HwpStyles styles, HwpParagraphs paragraphs, Block.Table table) {
    this.styles = styles;
    this.paragraphs = paragraphs;
    this.table = table;
  }

  void addTo(Paragraph paragraph) throws Exception {
    paragraphs.begin(paragraph, Look.CELL);
    paragraph.getText().addExtendCharForTable();
    ControlTable control = (ControlTable) paragraph.addNewControl(ControlType.Table);
    place(control.getHeader());
    describe(control.getTable());
    for (int row = 0; row < table.rows().size(); row++) {
      Row hwpRow = control.addNewRow();
      for (Block.Cell cell : table.rows().get(row)) {
        fill(hwpRow.addNewCell(), cell, row);
      }
    }
  }

  private void place(CtrlHeaderGso header) {
    header.getProperty().setLikeWord(false);
    header.getProperty().setVertRelTo(VertRelTo.Para);
    header.getProperty().setHorzRelTo(HorzRelTo.Column);
    header.getProperty().setVertRelToParaLimit(true);
    header.getProperty().setWidthCriterion(WidthCriterion.Absolute);
    header.getProperty().setHeightCriterion(HeightCriterion.Absolute);
    header.getProperty().setTextFlowMethod(TextFlowMethod.TakePlace);
    header.getProperty().setObjectNumberSort(ObjectNumberSort.Table);
    header.setWidth(HwpStyles.TEXT_WIDTH);
    header.setHeight((long) ROW_HEIGHT * table.rows().size());
    header.setOutterMarginTop(280);
    header.setOutterMarginBottom(280);
  }

  private void describe(Table record) {
    record.getProperty().setDivideAtPageBoundary(DivideAtPageBoundary.DivideByCell);
    record.getProperty().setAutoRepeatTitleRow(table.headRows() > 0);
    record.setRowCount(table.rows().size());
    record.setColumnCount(table.columns());
    record.setLeftInnerMargin(PAD_X);
    record.setRightInnerMargin(PAD_X);
    record.setTopInnerMargin(PAD_Y);
    record.setBottomInnerMargin(PAD_Y);
    record.setBorderFillId(styles.plainCell);
    table.rows().forEach(row -> record.addCellCountOfRow(row.size()));
  }

  private void fill(Cell hwpCell, Block.Cell cell, int row) throws Exception {
    ListHeaderForCell header = hwpCell.getListHeader();
    int width = width(cell);
    header.setParaCount(cell.lines().size());
    header.getProperty().setTextVerticalAlignment(TextVerticalAlignment.Center);
    header.setColIndex(cell.column());
    header.setRowIndex(row);
    header.setColSpan(cell.columnSpan());
    header.setRowSpan(cell.rowSpan());
    header.setWidth(width);
    header.setHeight((long) ROW_HEIGHT * cell.rowSpan());
    header.setLeftMargin(PAD_X);
    header.setRightMargin(PAD_X);
    header.setTopMargin(PAD_Y);
    header.setBottomMargin(PAD_Y);
    header.setBorderFillId(cell.head() ? styles.headCell : styles.plainCell);
    header.setTextWidth(width - 2L * PAD_X);
    header.setFieldName("");
    for (int i = 0; i < cell.lines().size(); i++) {
      Paragraph paragraph = hwpCell.getParagraphList().addNewParagraph();
      paragraphs.fill(paragraph, cell.look(), cell.lines().get(i));
      paragraph.getHeader().setLastInList(i == cell.lines().size() - 1);
    }
  }

  private int width(Block.Cell cell) {
    int sum = table.weights().stream().mapToInt(Integer::intValue).sum();
    int covered =
        table.weights().subList(cell.column(), cell.column() + cell.columnSpan()).stream()
            .mapToInt(Integer::intValue)
            .sum();
    return HwpStyles.TEXT_WIDTH * covered / sum;
  }
}
