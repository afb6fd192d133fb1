package kr.bogoseo.deploy.bench.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as its office program laid it out: where every line stood, and which lines are one
 * paragraph. Lengths in points.
 *
 * @param name the file's name without what only tells its collection
 */
record LaidOutText(String name, List<Paragraph> paragraphs) {

  /**
   * How narrow the letters are beside those of {@link LetterWidths}: 1 or less, from the lines that
   * end within a word and so must fill their room.
   */
  float narrowness() {
    List<Float> shares = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      List<Row> rows = paragraph.rows();
      for (Row row : rows.subList(0, rows.size() - 1)) {
        if (paragraph.plausible() && !row.text().endsWith(" ")) {
          shares.add(row.width() / Math.max(1, row.natural()));
        }
      }
    }
    shares.sort(null);
    return shares.size() < 5 ? 1 : Math.clamp(shares.get(shares.size() / 2), 0.8f, 1f);
  }

  /**
   * The lines of a paragraph.
   *
   * @param plausible whether the letters of every line can stand in its width, so that the places
   *     stored and the text belong together
   */
  record Paragraph(List<Row> rows, boolean plausible) {}

  /**
   * A line on its page.
   *
   * @param text as it stands, with the blank at its end
   * @param page 1-based
   * @param left from the left edge of the text
   * @param top from the upper edge of the text
   * @param width the room the line has
   * @param size of its letters
   */
  record Row(String text, int page, float left, float top, float width, float size) {

    /** How wide the letters are when Hangul is as wide as high and Latin half of it. */
    float natural() {
      return (float) text.stripTrailing().codePoints().mapToDouble(LetterWidths::of).sum() * size;
    }
  }
}
