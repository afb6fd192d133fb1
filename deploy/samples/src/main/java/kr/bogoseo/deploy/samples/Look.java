package kr.bogoseo.deploy.samples;

/**
 * How one kind of line looks in a Korean public document; every format draws from the same table.
 *
 * <p>Sizes, indents and gaps are points. A hanging line starts {@code hang} points left of the
 * lines that follow it, as the □ ○ - ladder does.
 */
enum Look {
  BANNER(26, true, true, Align.CENTER, 0, 0, 0, 10),
  TITLE(20, true, true, Align.CENTER, 0, 0, 6, 12),
  SUBTITLE(13, true, true, Align.CENTER, 0, 0, 2, 4),
  CHAPTER(15, true, true, Align.LEFT, 0, 0, 16, 6),
  SECTION(13, true, true, Align.LEFT, 0, 0, 11, 4),
  SUBSECTION(12, true, false, Align.LEFT, 6, 0, 8, 3),
  BODY(10.5, false, false, Align.JUSTIFY, 0, 0, 2, 4),
  BOX(11, false, false, Align.JUSTIFY, 16.5, 16.5, 6, 2),
  CIRCLE(10.5, false, false, Align.JUSTIFY, 30, 15, 2, 2),
  DASH(10.5, false, false, Align.JUSTIFY, 41, 10, 1, 2),
  NOTE(9, false, false, Align.JUSTIFY, 44, 12, 1, 3),
  CAPTION(10.5, true, false, Align.CENTER, 0, 0, 8, 3),
  UNIT(9.5, false, false, Align.RIGHT, 0, 0, 0, 2),
  SMALL(9, false, false, Align.LEFT, 0, 0, 0, 1),
  SOURCE(9, false, false, Align.LEFT, 0, 0, 2, 8),
  CENTER(10.5, false, false, Align.CENTER, 0, 0, 3, 3),
  RIGHT(10.5, false, false, Align.RIGHT, 0, 0, 3, 3),
  CELL(10, false, false, Align.LEFT, 0, 0, 0, 0),
  NUMBER_CELL(10, false, false, Align.RIGHT, 0, 0, 0, 0),
  CENTER_CELL(10, false, false, Align.CENTER, 0, 0, 0, 0),
  HEAD_CELL(10, true, false, Align.CENTER, 0, 0, 0, 0),
  FOOTNOTE(9, false, false, Align.JUSTIFY, 12, 12, 0, 0);

  enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  final double size;
  final boolean bold;

  /** Sans serif (gothic) instead of serif (myeongjo). */
  final boolean gothic;

  final Align align;
  final double left;
  final double hang;
  final double before;
  final double after;

  Look(
      double size,
      boolean bold,
      boolean gothic,
      Align align,
      double left,
      double hang,
      double before,
      double after) {
    this.size = size;
    this.bold = bold;
    this.gothic = gothic;
    this.align = align;
    this.left = left;
    this.hang = hang;
    this.before = before;
    this.after = after;
  }

  /** 1 to 4 for headings, 0 for every other line. */
  int headingLevel() {
    return switch (this) {
      case TITLE -> 1;
      case CHAPTER -> 2;
      case SECTION -> 3;
      case SUBSECTION -> 4;
      default -> 0;
    };
  }

  /** Whether the line must stay on the page of what follows it. */
  boolean keepsWithNext() {
    return headingLevel() > 0 || this == CAPTION || this == UNIT || this == SUBTITLE;
  }
}
