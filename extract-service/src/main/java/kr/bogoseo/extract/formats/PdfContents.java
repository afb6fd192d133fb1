package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Inflates the content of a page into nothing before it is read: PDFBox keeps all of a stream in
 * memory, whatever it grows to.
 */
final class PdfContents {

  private PdfContents() {}

  /**
   * Counts what the content of a page inflates to.
   *
   * @throws StageException {@code EXTRACTION_LIMIT} when it is too much
   */
  static void measure(PDPage page, Budget budget) throws IOException {
    for (COSStream stream : streams(page.getCOSObject().getDictionaryObject(COSName.CONTENTS))) {
      List<COSBase> filters = filters(stream);
      if (filters.stream().distinct().count() < filters.size()) {
        // PDFBox undoes such a filter once only, so there is nothing to read either.
        throw new StageException(
            FailureCode.EXTRACTION_LIMIT,
            "a page is compressed more than once, as bombs are and documents are not");
      }
      measure(stream, filters, budget);
    }
  }

  private static void measure(COSStream stream, List<COSBase> filters, Budget budget)
      throws IOException {
    boolean deflated =
        filters.size() == 1
            && (filters.contains(COSName.FLATE_DECODE)
                || filters.contains(COSName.FLATE_DECODE_ABBREVIATION));
    try (InputStream content =
        budget.meter(
            deflated
                ? new InflaterInputStream(stream.createRawInputStream())
                : stream.createInputStream(),
            0)) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | java.io.EOFException e) {
      // Damaged: PDFBox reads what can be read, which is no more than was counted here.
      return;
    }
  }

  private static List<COSStream> streams(@org.jspecify.annotations.Nullable COSBase contents) {
    List<COSStream> streams = new ArrayList<>();
    if (contents instanceof COSStream stream) {
      streams.add(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          streams.add(stream);
        }
      }
    }
    return streams;
  }

  private static List<COSBase> filters(COSStream stream) {
    List<COSBase> filters = new ArrayList<>();
    COSBase own = stream.getFilters();
    if (own instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase filter = array.getObject(i);
        if (filter != null) {
          filters.add(filter);
        }
      }
    } else if (own != null) {
      filters.add(own);
    }
    return filters;
  }
}
