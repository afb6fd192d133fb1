package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.Warning;

/**
 * Reads HWP 5 record by record. It is tolerant where the object libraries are not: a record of an
 * unknown kind or in an unexpected place is passed over instead of ending the document.
 */
public final class Hwp5Reader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HWP5);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    try (OleFile ole = OleFile.open(file.path())) {
      HwpStreams streams = HwpStreams.of(ole, new Budget(file.limits()));
      List<byte[]> sections = streams.sections();
      if (sections.isEmpty()) {
        throw new IOException("no section");
      }
      HwpBody body = new HwpBody(new HwpDefinitions(HwpRecord.parse(streams.definitions())));
      List<RawPiece> pieces = new ArrayList<>();
      for (byte[] section : sections) {
        pieces.addAll(body.section(HwpRecord.parse(section)));
      }
      List<String> warnings = new ArrayList<>();
      if (streams.wasCut() || body.wasCut()) {
        warnings.add(
            Warning.of(
                "문서의 일부가 손상되어 읽을 수 있는 곳까지만 읽었습니다.",
                "Part of the document is damaged; it was read as far as possible."));
      }
      Map<String, String> properties = OleProperties.read(ole, "\u0005HwpSummaryInformation");
      Integer pages = body.pages() == 0 ? null : body.pages();
      return new RawDocument(
          "hwp5-records/1",
          pages,
          Pageless.unless(pages != null, pieces),
          properties,
          warnings,
          List.of());
    }
  }
}
