package kr.bogoseo.deploy.samples;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The heading styles by which Word, and a reader of its files, knows an outline; raised note marks.
 */
final class DocxStyles {

  private DocxStyles() {}

  static String id(int level) {
    return "Heading" + level;
  }

  static void addTo(XWPFDocument document) {
    for (int level = 1; level <= 4; level++) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId(id(level));
      style.setType(STStyleType.PARAGRAPH);
      style.addNewName().setVal("heading " + level);
      style.addNewQFormat();
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      document.createStyles().addStyle(new XWPFStyle(style));
    }
    document.createStyles().addStyle(new XWPFStyle(footnoteMark()));
  }

  /** The style POI names at every footnote mark without defining it. */
  private static CTStyle footnoteMark() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("FootnoteReference");
    style.setType(STStyleType.CHARACTER);
    style.addNewName().setVal("footnote reference");
    style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    return style;
  }
}
