package kr.bogoseo.extract.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Short paragraphs in letters larger or bolder than the document's own are headings. */
final class SizedTitles {

  private static final float LARGE = 1.15f;
  private static final int LONGEST = 60;
  private static final int LONGEST_BOLD = 30;
  private static final int LOWEST_LEVEL = 4;

  private SizedTitles() {}

  /** The pieces, with such paragraphs made headings. */
  static List<RawPiece> mark(List<RawPiece> pieces) {
    TreeMap<Float, Integer> sizes = new TreeMap<>();
    long bold = 0;
    long all = 0;
    for (RawPiece piece : pieces) {
      if (piece instanceof RawPiece.Text text && text.size() > 0) {
        sizes.merge(text.size(), text.text().length(), Integer::sum);
        bold += text.bold() ? text.text().length() : 0;
        all += text.text().length();
      }
    }
    if (sizes.isEmpty()) {
      return pieces;
    }
    float body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    boolean boldIsRare = bold * 5 < all;
    List<Float> titleSizes =
        pieces.stream()
            .filter(piece -> isTitle(piece, body, false))
            .map(piece -> ((RawPiece.Text) piece).size())
            .distinct()
            .sorted()
            .toList()
            .reversed();
    return pieces.stream()
        .map(piece -> isTitle(piece, body, boldIsRare) ? heading(piece, titleSizes) : piece)
        .toList();
  }

  private static boolean isTitle(RawPiece piece, float body, boolean boldCounts) {
    if (!(piece instanceof RawPiece.Text text)
        || text.role() != Role.PARAGRAPH
        || text.size() == 0
        || Marker.of(text.text()).isPresent()
        || Captions.is(text.text())
        || !Sentences.looksLikeTitle(text.text(), LONGEST)) {
      return false;
    }
    boolean large = text.size() >= body * LARGE;
    boolean strong =
        boldCounts
            && text.bold()
            && text.size() >= body
            && text.text().length() <= LONGEST_BOLD
            && !text.text().matches(".*[:：].*");
    return large || strong;
  }

  private static RawPiece heading(RawPiece piece, List<Float> titleSizes) {
    RawPiece.Text text = (RawPiece.Text) piece;
    int rank = titleSizes.indexOf(text.size());
    int level = rank < 0 ? 0 : Math.min(rank + 1, LOWEST_LEVEL);
    return new RawPiece.Text(Role.HEADING, level, text.text(), text.page());
  }
}
