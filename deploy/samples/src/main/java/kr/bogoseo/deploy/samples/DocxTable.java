package kr.bogoseo.deploy.samples;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table in Word: spans by grid span and vertical merge. */
final class DocxTable {

  private static final int WIDTH = 9298;

  private DocxTable() {}

  static void add(XWPFDocument document, Block.Table table) {
    XWPFTable word = document.createTable(table.rows().size(), table.columns());
    word.setWidth(WIDTH);
    word.setCellMargins(30, 90, 30, 90);
    int sum = table.weights().stream().mapToInt(Integer::intValue).sum();
    for (int row = 0; row < table.rows().size(); row++) {
      XWPFTableRow wordRow = word.getRow(row);
      wordRow.setCantSplitRow(true);
      wordRow.setRepeatHeader(row < table.headRows());
      for (int column = 0; column < table.columns(); column++) {
        XWPFTableCell cell = wordRow.getCell(column);
        cell.setWidth(String.valueOf(WIDTH * table.weights().get(column) / sum));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      }
    }
    for (int row = 0; row < table.rows().size(); row++) {
      for (Block.Cell cell : table.rows().get(row)) {
        place(word, row, cell);
      }
    }
    for (int row = 0; row < table.rows().size(); row++) {
      dropCovered(word.getRow(row));
    }
  }

  private static void place(XWPFTable word, int row, Block.Cell cell) {
    for (int r = row; r < row + cell.rowSpan(); r++) {
      XWPFTableCell covered = word.getRow(r).getCell(cell.column());
      if (cell.rowSpan() > 1) {
        properties(covered).addNewVMerge().setVal(r == row ? STMerge.RESTART : STMerge.CONTINUE);
      }
      if (cell.columnSpan() > 1) {
        properties(covered).addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
      }
      if (cell.head()) {
        covered.setColor("E8ECF2");
      }
    }
    DocxFormat.lines(word.getRow(row).getCell(cell.column()), cell.look(), cell.lines());
  }

  /** Takes away the cells that a grid span on their left covers. */
  private static void dropCovered(XWPFTableRow row) {
    List<XWPFTableCell> cells = row.getTableCells();
    for (int column = cells.size() - 1; column >= 0; column--) {
      CTTcPr properties = properties(cells.get(column));
      int span = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
      for (int extra = 1; extra < span; extra++) {
        row.removeCell(column + 1);
      }
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
