package kr.bogoseo.deploy.bench.extract;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.lineseg.LineSegItem;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPChar;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharNormal;
import kr.dogfoot.hwplib.reader.HWPReader;

/**
 * Where the lines of HWP and HWPX documents end, as the office program that saved them stored it
 * beside the text: the body, without tables, boxes and notes.
 */
final class StoredLayouts {
  private static final int TAB = 9;

  private StoredLayouts() {}

  /** The layout stored in a file; empty where there is none or the file cannot be read. */
  static LaidOutText of(Path file) {
    LayoutBuilder builder = new LayoutBuilder();
    try {
      if (TextReader.ending(file).equals("hwpx")) {
        readHwpx(file, builder);
      } else {
        readHwp(file, builder);
      }
    } catch (Exception e) {
      // Broken and locked files belong to the collection; they have no layout to offer.
      return new LaidOutText(name(file), List.of());
    }
    return new LaidOutText(name(file), builder.paragraphs());
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("(__[^_]*)?\\.hwpx?$", "");
  }

  private static void readHwp(Path file, LayoutBuilder builder) throws Exception {
    HWPFile hwp = HWPReader.fromFile(file.toString());
    for (Section section : hwp.getBodyText().getSectionList()) {
      for (Paragraph paragraph : section.getParagraphs()) {
        builder.add(text(paragraph), segments(paragraph));
      }
    }
  }

  /** The text, controls as long as the positions of the segments count them. */
  private static String text(Paragraph paragraph) throws Exception {
    StringBuilder text = new StringBuilder();
    if (paragraph.getText() != null) {
      for (HWPChar one : paragraph.getText().getCharList()) {
        if (one instanceof HWPCharNormal normal) {
          text.append(normal.getCh());
        } else {
          text.append(one.getCode() == TAB ? '\t' : '\0');
          text.append("\0".repeat(Math.max(0, one.getCharSize() - 1)));
        }
      }
    }
    return text.toString();
  }

  private static List<LayoutBuilder.Segment> segments(Paragraph paragraph) {
    List<LayoutBuilder.Segment> segments = new ArrayList<>();
    if (paragraph.getLineSeg() != null) {
      for (LineSegItem item : paragraph.getLineSeg().getLineSegItemList()) {
        segments.add(
            new LayoutBuilder.Segment(
                (int) item.getTextStartPosition(),
                item.getLineVerticalPosition(),
                item.getStartPositionFromColumn(),
                item.getSegmentWidth(),
                item.getTextPartHeight(),
                (int) item.getTag().getValue()));
      }
    }
    return segments;
  }

  private static void readHwpx(Path file, LayoutBuilder builder) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> sections =
          zip.stream()
              .filter(entry -> entry.getName().matches("Contents/section\\d+\\.xml"))
              .sorted(Comparator.comparingInt(StoredLayouts::number))
              .toList();
      for (ZipEntry section : sections) {
        try (InputStream in = zip.getInputStream(section)) {
          new HwpxLayout(builder).read(in);
        }
      }
    }
  }

  private static int number(ZipEntry entry) {
    return Integer.parseInt(entry.getName().replaceAll("\\D", ""));
  }
}
