package kr.bogoseo.deploy.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hpsf.WritingNotSupportedException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Adds the two streams that Hangul writes and hwplib leaves out: the summary, by which file
 * detectors know the format, and the preview text, which file managers show.
 */
final class HwpEnvelope {

  /** Characters Hangul keeps in the preview. */
  static final int PREVIEW_LENGTH = 1023;

  /** Hangul names its summary by an id of its own; its readers refuse Office's. */
  private static final ClassID HANGUL_SUMMARY =
      new ClassID("{9FA2B660-1061-11D4-B4C6-006097C09D8C}");

  private HwpEnvelope() {}

  static byte[] complete(byte[] hwp, Sample sample) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(hwp))) {
      file.createDocument(
          new ByteArrayInputStream(preview(sample).getBytes(StandardCharsets.UTF_16LE)), "PrvText");
      ByteArrayOutputStream summary = new ByteArrayOutputStream();
      summary(sample).write(summary);
      file.createDocument(
          new ByteArrayInputStream(summary.toByteArray()), "\u0005HwpSummaryInformation");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (WritingNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** The beginning of the text as Hangul previews it. */
  static String preview(Sample sample) {
    String text = String.join("\r\n", TextFormat.paragraphs(sample));
    return text.substring(0, Math.min(PREVIEW_LENGTH, text.length()));
  }

  private static SummaryInformation summary(Sample sample) {
    SummaryInformation summary = PropertySetFactory.newSummaryInformation();
    summary.getFirstSection().setFormatID(HANGUL_SUMMARY);
    summary.setTitle(sample.title());
    summary.setCreateDateTime(Date.from(Instant.parse("2025-01-01T00:00:00Z")));
    return summary;
  }
}
