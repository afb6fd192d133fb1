package kr.bogoseo.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document as a reader found it. A page of 0 means that the format knows none. */
public sealed interface RawPiece {

  /** 1-based page, or 0. */
  int page();

  /** What the format itself says a text is. */
  enum Role {
    /** Nothing said; the rules of layout decide. */
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    CAPTION,
    FOOTNOTE,
    PAGE_HEADER,
    PAGE_FOOTER
  }

  /**
   * A whole paragraph.
   *
   * @param level heading or list level as the format says it, 1 is the highest; 0 when it does not
   * @param size size of most of its letters in points; 0 when unknown
   * @param bold whether most of it is bold
   */
  record Text(Role role, int level, String text, int page, float size, boolean bold)
      implements RawPiece {

    /** A text of unknown looks. */
    public Text(Role role, int level, String text, int page) {
      this(role, level, text, page, 0, false);
    }

    /** A paragraph of which the format says no more. */
    public static Text paragraph(String text, int page) {
      return new Text(Role.PARAGRAPH, 0, text, page);
    }
  }

  /**
   * A line of a format that knows no paragraphs. Its trailing blanks are kept: they are evidence
   * for whether a word goes on in the next line.
   *
   * @param place where on the page it stands; absent in plain text
   */
  record Line(String text, int page, @Nullable Place place) implements RawPiece {}

  /**
   * A table, row by row; places covered by a merged cell are empty texts.
   *
   * @param hardLines whether line feeds in the cells are the page's line ends, not paragraphs
   */
  record Table(List<List<String>> rows, int page, boolean hardLines) implements RawPiece {

    /** A table whose cells hold whole paragraphs. */
    public Table(List<List<String>> rows, int page) {
      this(rows, page, false);
    }
  }

  /**
   * Where a line stands on its page, in points from the top left.
   *
   * @param size font size in points
   * @param bold whether most of it is bold
   */
  record Place(float left, float top, float right, float bottom, float size, boolean bold) {}
}
