package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Joins a sentence that a footnote, a figure or the end of a page has cut in two. */
final class Stitching {

  private static final int FLOATS = 4;
  private static final int PROSE = 40;
  private static final int SHORT_PROSE = 15;
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "(?s)(?:[a-z]|[,.)]|(?:다|며|을|를|은|는|의|에|로|와|과|고)[\\s.,]|(?:같은|등|등의|및|또는)\\s).*");

  /** A number that wants the thing it counts, and things that are counted. */
  private static final Pattern COUNT = Pattern.compile("(?s).*[가-힣]\\s\\d{1,3}(?:,\\d{3})*\\s*$");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?s)(?:개|건|명|곳|년|월|일|회|차례|만|억|조|천|백|원|달러|퍼센트|%|배|대|종|편|쪽|층|번째|여\\s|가지|군데)"
              + "[가-힣]{0,3}[\\s.,].*");

  private Stitching() {}

  static List<RawPiece> stitch(List<RawPiece> pieces, LineJoin join) {
    List<RawPiece> stitched = new ArrayList<>(pieces);
    for (int i = 0; i < stitched.size(); i++) {
      if (!(stitched.get(i) instanceof RawPiece.Text left) || !isOpen(left)) {
        continue;
      }
      int at = i + 1;
      while (at < stitched.size() && at <= i + FLOATS && isFloat(stitched.get(at))) {
        at++;
      }
      if (at < stitched.size()
          && stitched.get(at) instanceof RawPiece.Text right
          && right.role() == Role.PARAGRAPH
          && belongs(left.text(), right.text(), at == i + 1)) {
        stitched.set(
            i,
            new RawPiece.Text(
                left.role(), left.level(), join.join(left.text(), right.text()), left.page()));
        stitched.remove(at);
        // It may go on once more.
        i--;
      }
    }
    return stitched;
  }

  private static boolean isOpen(RawPiece.Text text) {
    return text.role() == Role.PARAGRAPH
        && text.text().length() >= SHORT_PROSE
        && text.text().indexOf(' ') > 0
        && !Sentences.ends(text.text());
  }

  private static boolean belongs(String left, String right, boolean neighbours) {
    if (Marker.of(right).isPresent() || Captions.is(right)) {
      return false;
    }
    if (CONTINUATION.matcher(right).matches()) {
      return true;
    }
    if (left.length() >= PROSE && COUNT.matcher(left).matches()) {
      return COUNTED.matcher(right).matches();
    }
    return left.length() >= PROSE
        && right.length() >= SHORT_PROSE
        && Sentences.governsNext(left)
        && (!neighbours || !left.endsWith(","));
  }

  private static boolean isFloat(RawPiece piece) {
    return switch (piece) {
      case RawPiece.Table table -> true;
      case RawPiece.Line line -> false;
      case RawPiece.Text text ->
          switch (text.role()) {
            case FOOTNOTE, CAPTION, PAGE_HEADER, PAGE_FOOTER -> true;
            case PARAGRAPH, HEADING, LIST_ITEM -> false;
          };
    };
  }
}
