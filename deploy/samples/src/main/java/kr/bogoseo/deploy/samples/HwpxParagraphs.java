package kr.bogoseo.deploy.samples;

import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.LineWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberType2;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextDirection;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VerticalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.AutoNum;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.FootNote;

/** Fills HWPX paragraphs with text, raised parts and footnotes. */
final class HwpxParagraphs {

  private final HwpxStyles styles;
  private final Sample sample;
  private int lastId;

  HwpxParagraphs(HwpxStyles styles, Sample sample) {
    this.styles = styles;
    this.sample = sample;
  }

  void fill(Para para, Look look, Inline text) {
    begin(para, look);
    for (Inline.Span span : text.spans()) {
      switch (span) {
        case Inline.Span.Plain plain -> run(para, styles.charPr(look), plain.text());
        case Inline.Span.Raised raised -> run(para, styles.raised(look), raised.text());
        case Inline.Span.NoteMark mark -> footnote(para, look, mark.number());
      }
    }
  }

  /** Gives an empty paragraph its id and shape. */
  void begin(Para para, Look look) {
    para.idAnd(String.valueOf(++lastId)).paraPrIDRefAnd(styles.paraPr(look)).styleIDRefAnd("0");
    para.pageBreakAnd(false).columnBreakAnd(false).merged(false);
  }

  private static void run(Para para, String charPr, String text) {
    Run run = para.addNewRun();
    run.charPrIDRef(charPr);
    run.addNewT().addText(text);
  }

  private void footnote(Para para, Look look, int number) {
    Run run = para.addNewRun();
    run.charPrIDRef(styles.charPr(look));
    FootNote note = run.addNewCtrl().addNewFootNote();
    note.numberAnd(number).suffixCharAnd(")").instId(String.valueOf(number));
    note.createSubList();
    shape(note.subList(), VerticalAlign2.TOP);
    Para text = note.subList().addNewPara();
    begin(text, Look.FOOTNOTE);
    Run numbered = text.addNewRun();
    numbered.charPrIDRef(styles.charPr(Look.FOOTNOTE));
    AutoNum automatic = numbered.addNewCtrl().addNewAutoNum();
    automatic.numAnd(number).numType(NumType.FOOTNOTE);
    automatic.createAutoNumFormat();
    automatic
        .autoNumFormat()
        .typeAnd(NumberType2.DIGIT)
        .userCharAnd("")
        .prefixCharAnd("")
        .suffixCharAnd(")")
        .supscript(false);
    numbered.addNewT().addText(" " + sample.footnotes().get(number));
  }

  static void shape(SubList list, VerticalAlign2 align) {
    list.idAnd("").textDirectionAnd(TextDirection.HORIZONTAL).lineWrapAnd(LineWrapMethod.BREAK);
    list.vertAlignAnd(align).linkListIDRefAnd("0").linkListNextIDRefAnd("0").textWidthAnd(0);
    list.textHeightAnd(0).hasTextRefAnd(false).hasNumRef(false);
  }
}
