package kr.bogoseo.extract.formats;

import java.util.List;
import java.util.stream.Stream;
import kr.bogoseo.extract.RawPiece;
import org.jspecify.annotations.Nullable;

/** Something with a place on the page: a line or a table. */
record PdfItem(
    @Nullable PdfLine line,
    List<List<String>> rows,
    float left,
    float top,
    float right,
    float bottom) {

  static PdfItem of(PdfLine line) {
    return new PdfItem(line, List.of(), line.left(), line.top(), line.right(), line.bottom());
  }

  static PdfItem table(List<List<String>> rows, float left, float top, float right, float bottom) {
    return new PdfItem(null, rows, left, top, right, bottom);
  }

  float width() {
    return right - left;
  }

  Stream<RawPiece> pieces(int page) {
    if (line != null) {
      return Stream.of(line.piece(page));
    }
    return Stream.of(new RawPiece.Table(rows, page, true));
  }
}
