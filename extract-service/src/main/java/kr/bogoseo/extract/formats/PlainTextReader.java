package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
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

/** Reads plain text and Markdown as lines; what the lines mean is a matter of layout. */
public final class PlainTextReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.TEXT);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    if (Files.size(file.path()) > 4L * file.limits().characters()) {
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT,
          "the text has more than " + file.limits().characters() + " characters");
    }
    TextDecoding.Decoded decoded = TextDecoding.decode(Files.readAllBytes(file.path()), false);
    List<RawPiece> pieces =
        HtmlInText.pieces(List.of(decoded.text().split("\r\n|[\n\r\f\u2028\u2029\u0085]", -1)));
    List<String> warnings = new ArrayList<>();
    if (!decoded.sound()) {
      warnings.add(
          Warning.of(
              "일부 바이트를 " + decoded.encoding() + " 문자로 읽을 수 없어 바꾸었습니다.",
              "Some bytes are not valid " + decoded.encoding() + " and were replaced."));
    }
    return new RawDocument(
        "text " + decoded.encoding(), null, pieces, Map.of(), warnings, List.of());
  }
}
