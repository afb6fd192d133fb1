package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.context_hpf.Meta;
import kr.dogfoot.hwpxlib.object.content.context_hpf.MetaData;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.NumberType1;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.PageNumPosition;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

/** Hangul's XML files (OWPML) with real tables, footnotes and page numbers. */
final class HwpxFormat implements SampleFormat {

  @Override
  public String extension() {
    return "hwpx";
  }

  @Override
  public byte[] write(Sample sample) {
    HWPXFile file = BlankFileMaker.make();
    describe(file.contentHPFFile().metaData(), sample);
    HwpxStyles styles = new HwpxStyles(file.headerXMLFile().refList());
    SectionXMLFile section = file.sectionXMLFileList().get(0);
    numberPages(section.getPara(0));
    HwpxParagraphs paragraphs = new HwpxParagraphs(styles, sample);
    boolean newPage = false;
    for (Block block : sample.blocks()) {
      switch (block) {
        case Block.PageBreak _ -> newPage = true;
        case Block.Line line -> {
          Para para = section.addNewPara();
          paragraphs.fill(para, line.look(), line.text());
          para.pageBreak(newPage);
          newPage = false;
        }
        case Block.Table table ->
            new HwpxTable(styles, paragraphs, table).addTo(section.addNewPara());
      }
    }
    file.addUnparsedXMLFile("Preview/PrvText.txt", HwpEnvelope.preview(sample));
    try {
      return FixedZip.of(HWPXWriter.toBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      // The library declares nothing narrower.
      throw new IllegalStateException("Cannot write " + sample.id() + " as HWPX", e);
    }
  }

  /** Title, and fixed dates instead of the blank file's time of day. */
  private static void describe(MetaData data, Sample sample) {
    data.title().addText(sample.title());
    for (Meta meta : data.metas()) {
      switch (meta.name()) {
        case "CreatedDate", "ModifiedDate" -> meta.text("2025-01-01T00:00:00Z");
        case "date" -> meta.text("2025년 1월 1일 수요일 오전 9:00:00");
        default -> {}
      }
    }
  }

  private static void numberPages(Para first) {
    first
        .getRun(0)
        .addNewCtrl()
        .addNewPageNum()
        .posAnd(PageNumPosition.BOTTOM_CENTER)
        .formatTypeAnd(NumberType1.DIGIT)
        .sideChar("-");
  }
}
