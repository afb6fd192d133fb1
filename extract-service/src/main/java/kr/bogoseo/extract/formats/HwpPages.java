package kr.bogoseo.extract.formats;

/** Follows the pages of a HWP 5 document by the line segments its writer left in the paragraphs. */
final class HwpPages {

  private static final int SEGMENT = 36;
  private static final int FIRST_OF_PAGE = 1;
  private static final int FIRST_OF_COLUMN = 2;

  private int page;
  private int start;
  private int with;
  private int without;
  private int last = -1;

  /** Takes the segments of the next paragraph of the body into account. */
  void enter(HwpRecord paragraph) {
    HwpRecord segments = paragraph.child(HwpRecord.PARA_LINE_SEG).orElse(null);
    if (segments == null || segments.size() < SEGMENT) {
      start = page;
      without++;
      return;
    }
    with++;
    for (int at = 0; at + SEGMENT <= segments.size(); at += SEGMENT) {
      int top = segments.int32(at + 4);
      int flags = segments.int32(at + 32);
      boolean wentUp = top < last && (flags & FIRST_OF_COLUMN) == 0;
      if ((flags & FIRST_OF_PAGE) != 0 || wentUp || page == 0) {
        page++;
      }
      last = top;
      if (at == 0) {
        start = page;
      }
    }
  }

  /** The page the paragraph starts on; 0 when unknown. */
  int current() {
    return start;
  }

  /** The pages so far; 0 when unknown, as in files that no office program has laid out. */
  int count() {
    return without > with ? 0 : page;
  }
}
