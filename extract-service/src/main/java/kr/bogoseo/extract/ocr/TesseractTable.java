package kr.bogoseo.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.CharacterRecognition.RecognisedPage;
import kr.bogoseo.extract.RawPiece;

/**
 * Reads tesseract's TSV output: level, page, block, paragraph, line, word, left, top, width,
 * height, confidence, text.
 */
final class TesseractTable {

  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /**
   * The Korean model cuts words into syllables. A gap narrower than this share of the line's height
   * stands inside a word; real blanks are about half as wide as the line is high.
   */
  private static final float BLANK = 0.26f;

  /** Points per pixel of a picture of 300 dpi. */
  private static final float POINTS = 72f / 300f;

  private TesseractTable() {}

  static RecognisedPage read(String table, int page) {
    List<RawPiece> lines = new ArrayList<>();
    LineUnderWay line = new LineUnderWay("", page);
    double confidence = 0;
    int words = 0;
    for (String row : table.lines().toList()) {
      String[] cells = row.split("\t", -1);
      if (cells.length < COLUMNS || !cells[0].equals(WORD) || cells[11].isBlank()) {
        continue;
      }
      String key = cells[2] + "/" + cells[3] + "/" + cells[4];
      if (!key.equals(line.key)) {
        line.addTo(lines);
        line = new LineUnderWay(key, page);
      }
      line.add(cells);
      confidence += Double.parseDouble(cells[10]);
      words++;
    }
    line.addTo(lines);
    return new RecognisedPage(lines, words == 0 ? 0 : (int) Math.round(confidence / words));
  }

  private static final class LineUnderWay {

    private final String key;
    private final int page;
    private final StringBuilder text = new StringBuilder();
    private float left = Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float right;
    private float bottom;
    private int end;
    private int lastHeight;

    LineUnderWay(String key, int page) {
      this.key = key;
      this.page = page;
    }

    private boolean endsWithHangul() {
      return isHangul(text.charAt(text.length() - 1));
    }

    private static boolean isHangul(char c) {
      return c >= 0xAC00 && c <= 0xD7A3;
    }

    void add(String[] cells) {
      int start = Integer.parseInt(cells[6]);
      float x = Integer.parseInt(cells[6]) * POINTS;
      float y = Integer.parseInt(cells[7]) * POINTS;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + Integer.parseInt(cells[8]) * POINTS);
      bottom = Math.max(bottom, y + Integer.parseInt(cells[9]) * POINTS);
      String word = cells[11].strip();
      int height = Integer.parseInt(cells[9]);
      boolean apart = start - end >= BLANK * Math.max(height, lastHeight);
      if (!text.isEmpty() && (apart || !isHangul(word.charAt(0)) || !endsWithHangul())) {
        text.append(' ');
      }
      text.append(word);
      end = start + Integer.parseInt(cells[8]);
      lastHeight = height;
    }

    void addTo(List<RawPiece> lines) {
      if (!text.isEmpty()) {
        RawPiece.Place place =
            new RawPiece.Place(left, top, right, bottom, (bottom - top) * 0.9f, false);
        lines.add(new RawPiece.Line(text.toString(), page, place));
      }
    }
  }
}
