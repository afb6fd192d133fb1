package kr.bogoseo.enrich.subject;

import java.util.regex.Pattern;

/** Lines that say where somebody was when: rows of a programme, labelled places. */
final class ProgrammeLines {

  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}:\\d\\d|\\d{1,2}시(?!장)|\\d\\s?일차|\\bDay\\s?\\d|\\d{1,2}\\s?[./]\\s?\\d{1,2}\\.?\\s?\\([월화수목금토일]|\\d{1,2}월\\s?\\d{1,2}일\\s?\\([월화수목금토일]|\\([월화수목금토일]\\)|[’']\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}|오전|오후");
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s○□ㅇ•*·#\\d.)가-하(-]{0,8}(?:주요\\s?)?(?:방문\\s?(?:기관|지|지역|도시|처|장소)|출장\\s?(?:지|지역|도시)|면담\\s?(?:기관|자)|견학\\s?(?:기관|지)|시찰\\s?(?:지|기관)|일\\s?정|장\\s?소|접견자|면담자|참석자)\\s?[:：)\\t|]");

  private ProgrammeLines() {}

  /** The line around a position. */
  static String line(String text, int position) {
    int start = position == 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;
    int end = text.indexOf('\n', position);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** Whether a line is one of these. */
  static boolean isOne(String line) {
    return LABEL.matcher(line).find()
        || line.length() < 160 && TIME.matcher(line).find() && !line.strip().endsWith("다.");
  }
}
