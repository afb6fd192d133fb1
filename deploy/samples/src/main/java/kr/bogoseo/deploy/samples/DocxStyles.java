package kr.bogoseo.deploy.samples;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The four heading styles by which Word, and a reader of its files, knows an outline. */
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
  }
}
