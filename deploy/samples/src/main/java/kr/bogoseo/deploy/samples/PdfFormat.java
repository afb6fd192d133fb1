package kr.bogoseo.deploy.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A4 pages with embedded subsets of Korean fonts. */
final class PdfFormat implements SampleFormat {

  private final KoreanFonts fonts;

  PdfFormat(KoreanFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public byte[] write(Sample sample) {
    try (PDDocument document = document(sample)) {
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The laid out document, still open. */
  PDDocument document(Sample sample) throws IOException {
    PDDocument document = new PDDocument();
    // Without a fixed id the writer takes the time of day.
    document.setDocumentId(20250101L);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(sample.title());
    Calendar created = new GregorianCalendar(TimeZone.getTimeZone("Asia/Seoul"));
    created.clear();
    created.set(2025, Calendar.JANUARY, 1, 9, 0, 0);
    information.setCreationDate(created);
    new PdfFlow(document, new PdfFonts(document, fonts), sample).write();
    return document;
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }
}
