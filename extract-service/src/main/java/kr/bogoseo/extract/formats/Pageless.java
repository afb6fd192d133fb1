package kr.bogoseo.extract.formats;

import java.util.List;
import kr.bogoseo.extract.RawPiece;

/** Takes pages off pieces when it shows at the end that the file does not know its pages. */
final class Pageless {

  private Pageless() {}

  static List<RawPiece> unless(boolean known, List<RawPiece> pieces) {
    return known ? pieces : pieces.stream().map(Pageless::of).toList();
  }

  private static RawPiece of(RawPiece piece) {
    return switch (piece) {
      case RawPiece.Text text ->
          new RawPiece.Text(text.role(), text.level(), text.text(), 0, text.size(), text.bold());
      case RawPiece.Line line -> new RawPiece.Line(line.text(), 0, line.place());
      case RawPiece.Table table -> new RawPiece.Table(table.rows(), 0, table.hardLines());
    };
  }
}
