package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.Warning;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** Reads PDF by the positions of its glyphs. */
public final class PdfReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.PDF);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    try (PDDocument document = PdfParsing.open(file.path().toFile())) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new IOException("no page");
      }
      PdfPages reading = new PdfPages(file.limits());
      reading.setEndPage(Math.min(pages, file.limits().pages()));
      reading.writeText(document, Writer.nullWriter());
      List<String> warnings = warnings(pages, file.limits().pages(), reading);
      List<RawPiece> pieces = reading.pieces();
      if (pieces.isEmpty() && reading.picturePages().isEmpty() && pages > file.limits().pages()) {
        throw new StageException(
            FailureCode.EXTRACTION_LIMIT,
            "the PDF has "
                + pages
                + " pages, and the first "
                + file.limits().pages()
                + ", which is as far as pages are read, hold no text");
      }
      return new RawDocument(
          "pdfbox-positions/1",
          pages,
          pieces,
          properties(document.getDocumentInformation()),
          warnings,
          reading.picturePages());
    }
  }

  private static List<String> warnings(int pages, int limit, PdfPages reading) {
    List<String> warnings = new ArrayList<>();
    if (pages > limit) {
      warnings.add(
          Warning.of(
              pages + "쪽 가운데 처음 " + limit + "쪽만 읽었습니다.",
              "Only the first " + limit + " of " + pages + " pages were read."));
    }
    if (!reading.picturePages().isEmpty()) {
      warnings.add(
          Warning.of(
              "그림으로만 된 쪽: " + reading.picturePages(),
              "Pages that are pictures only: " + reading.picturePages()));
    }
    if (!reading.unmappedPages().isEmpty()) {
      warnings.add(
          Warning.of(
              "글꼴에 문자 정보가 없어 그림으로 인식해야 하는 쪽: " + reading.unmappedPages(),
              "Pages whose fonts do not name their characters, to be recognised as pictures: "
                  + reading.unmappedPages()));
    }
    if (reading.damagedPages() > 0) {
      warnings.add(
          Warning.of(
              "손상된 " + reading.damagedPages() + "쪽은 일부만 읽었습니다.",
              reading.damagedPages() + " damaged pages were read only in part."));
    }
    return warnings;
  }

  private static Map<String, String> properties(PDDocumentInformation information) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "title", information.getTitle());
    put(found, "author", information.getAuthor());
    put(found, "subject", information.getSubject());
    put(found, "keywords", information.getKeywords());
    Calendar created = information.getCreationDate();
    put(found, "created", created == null ? null : created.toInstant().toString());
    return found;
  }

  private static void put(Map<String, String> found, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      found.put(name, value.strip());
    }
  }
}
