package kr.bogoseo.deploy.samples;

import java.nio.charset.StandardCharsets;
import kr.dogfoot.hwplib.object.bodytext.control.ControlAutoNumber;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.autonumber.NumberSort;
import kr.dogfoot.hwplib.object.bodytext.control.sectiondefine.NumberShape;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.header.ParaHeader;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharControlExtend;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.ParaText;

/** Fills HWP paragraphs with text, raised parts and footnotes. */
final class HwpParagraphs {

  private static final int FOOTNOTE = 0x11;
  private static final int AUTO_NUMBER = 0x12;

  private final HwpStyles styles;
  private final Sample sample;

  HwpParagraphs(HwpStyles styles, Sample sample) {
    this.styles = styles;
    this.sample = sample;
  }

  void fill(Paragraph paragraph, Look look, Inline text) throws Exception {
    begin(paragraph, look);
    for (Inline.Span span : text.spans()) {
      int position = paragraph.getText().getCharSize() - 1;
      switch (span) {
        case Inline.Span.Plain plain -> {
          shapeFrom(paragraph, position, styles.charShape(look));
          addText(paragraph.getText(), plain.text());
        }
        case Inline.Span.Raised raised -> {
          shapeFrom(paragraph, position, styles.raised(look));
          addText(paragraph.getText(), raised.text());
        }
        case Inline.Span.NoteMark mark -> footnote(paragraph, mark.number());
      }
    }
  }

  /** Gives an empty paragraph its shape. */
  void begin(Paragraph paragraph, Look look) throws Exception {
    ParaHeader header = paragraph.getHeader();
    header.setLastInList(false);
    header.setParaShapeId(styles.paraShape(look));
    header.setStyleId((short) 0);
    header.setInstanceID(0);
    paragraph.createText();
    endParagraph(paragraph.getText());
    paragraph.createCharShape();
    paragraph.getCharShape().addParaCharShape(0, styles.charShape(look));
  }

  private static void shapeFrom(Paragraph paragraph, int position, int shape) {
    if (position > 0) {
      paragraph.getCharShape().addParaCharShape(position, shape);
    }
  }

  private void footnote(Paragraph paragraph, int number) throws Exception {
    addControlCharacter(paragraph.getText(), FOOTNOTE, "fn  ");
    ControlFootnote note = (ControlFootnote) paragraph.addNewControl(ControlType.Footnote);
    note.getHeader().setNumber(number);
    note.getHeader().getBeforeDecorationLetter().fromUTF16LEString("\0");
    note.getHeader().getAfterDecorationLetter().fromUTF16LEString(")");
    note.getHeader().setNumberShape(NumberShape.Number);
    note.getHeader().setInstanceId(number);
    note.getListHeader().setParaCount(1);

    Paragraph text = note.getParagraphList().addNewParagraph();
    begin(text, Look.FOOTNOTE);
    text.getHeader().setLastInList(true);
    addControlCharacter(text.getText(), AUTO_NUMBER, "atno");
    ControlAutoNumber automatic = (ControlAutoNumber) text.addNewControl(ControlType.AutoNumber);
    automatic.getHeader().getProperty().setNumberSort(NumberSort.FootNote);
    automatic.getHeader().getProperty().setNumberShape(NumberShape.Number);
    automatic.getHeader().setNumber(number);
    automatic.getHeader().getUserSymbol().fromUTF16LEString("\0");
    automatic.getHeader().getBeforeDecorationLetter().fromUTF16LEString("\0");
    automatic.getHeader().getAfterDecorationLetter().fromUTF16LEString(")");
    addText(text.getText(), " " + sample.footnotes().get(number));
  }

  /** Adds UTF-16 units one by one: the library's own way breaks characters of two units. */
  private static void addText(ParaText text, String words) throws Exception {
    for (char unit : words.toCharArray()) {
      text.addNewNormalChar().setCode((short) unit);
    }
    endParagraph(text);
  }

  /** Moves the paragraph break behind what was just added. */
  private static void endParagraph(ParaText text) throws Exception {
    text.addString("");
  }

  /** Puts a control's place holder at the end of the text, before the paragraph break. */
  static void addControlCharacter(ParaText text, int code, String controlId) throws Exception {
    HWPCharControlExtend place = text.addNewExtendControlChar();
    place.setCode((short) code);
    byte[] addition = new byte[12];
    byte[] id = controlId.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < id.length; i++) {
      addition[i] = id[id.length - 1 - i];
    }
    place.setAddition(addition);
    endParagraph(text);
  }
}
