package kr.bogoseo.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.CharacterRecognition.RecognisedPage;
import kr.bogoseo.extract.CharacterRecognition.Word;
import kr.bogoseo.extract.RawPiece;

/**
 * Reads tesseract's TSV output: level, page, block, paragraph, line, word, left, top, width,
 * height, confidence, text.
 */
final class TesseractTable {

  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /** Points per pixel of a picture of 300 dpi. */
  private static final float POINTS = 72f / 300f;

  private TesseractTable() {}

  static RecognisedPage read(String table, int page) {
    List<RecognisedWord> found = words(table);
    WordGaps gaps = new WordGaps(found);
    List<RawPiece> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (int from = 0; from < found.size(); ) {
      int to = from + 1;
      while (to < found.size() && found.get(to).line().equals(found.get(from).line())) {
        to++;
      }
      lines.add(line(found.subList(from, to), gaps, page, words));
      from = to;
    }
    double sum = found.stream().mapToDouble(RecognisedWord::confidence).sum();
    int mean = found.isEmpty() ? 0 : (int) Math.round(sum / found.size());
    return new RecognisedPage(lines, mean, words);
  }

  private static List<RecognisedWord> words(String table) {
    List<RecognisedWord> words = new ArrayList<>();
    for (String row : table.lines().toList()) {
      String[] cells = row.split("\t", -1);
      if (cells.length >= COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
        words.add(
            new RecognisedWord(
                cells[2] + "/" + cells[3] + "/" + cells[4],
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Double.parseDouble(cells[10]),
                cells[11].strip()));
      }
    }
    return words;
  }

  /** A line with its blanks; the words that they make are added to the page's. */
  private static RawPiece.Line line(
      List<RecognisedWord> parts, WordGaps gaps, int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    double doubt = 100;
    RecognisedWord before = null;
    for (RecognisedWord part : parts) {
      if (before != null && gaps.isBlank(before, part)) {
        words.add(new Word(text.substring(start), (int) Math.round(doubt)));
        text.append(' ');
        start = text.length();
        doubt = 100;
      }
      text.append(part.text());
      doubt = Math.min(doubt, part.confidence());
      before = part;
    }
    words.add(new Word(text.substring(start), (int) Math.round(doubt)));
    return new RawPiece.Line(text.toString(), page, place(parts));
  }

  private static RawPiece.Place place(List<RecognisedWord> parts) {
    float left = parts.stream().mapToInt(RecognisedWord::left).min().orElse(0) * POINTS;
    float top = parts.stream().mapToInt(RecognisedWord::top).min().orElse(0) * POINTS;
    float right = parts.stream().mapToInt(RecognisedWord::right).max().orElse(0) * POINTS;
    float bottom = parts.stream().mapToInt(RecognisedWord::bottom).max().orElse(0) * POINTS;
    return new RawPiece.Place(left, top, right, bottom, (bottom - top) * 0.9f, false);
  }
}
