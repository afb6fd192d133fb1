package kr.bogoseo.extract.layout;

import java.util.regex.Pattern;

/** Captions of tables and figures, their sources and units. */
final class Captions {

  private static final int LONGEST = 120;

  private static final Pattern BRACKETED =
      Pattern.compile("[<〈＜《【\\[]\\s*(?![/a-zA-Z!]+[\\s>=/]).{2,}?[^>〉＞》】\\]]*[>〉＞》】\\]]?");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[<〈＜\\[(]?\\s*)(?:그림|표|사진|도표|부표|Table|Figure|Fig\\.?)\\s?\\d{1,3}(?:[-.–]\\d{1,3}){0,2}"
              + "(?![\\d%])(?:[.:)>\\]〉＞\\s].*|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile(
          "[*※<\\[(]?\\s?(?:출처|자료|자료출처|자료원|Source)\\s?[:：].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT = Pattern.compile("[\\[(<（]\\s*단위\\s*[:：].{1,40}[\\])>）]");

  /** A sentence that speaks of a table or figure. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[<〈＜\\[(]?\\s*(?:그림|표|사진|도표|부표)\\s?\\d{1,3}(?:[-.–]\\d{1,3}){0,2}\\s*[>〉＞\\])]?"
              + "(?:에서는?|에는?|은|는|이|가|을|를|과|와|의|처럼|같이|로|으로)\\s.*");

  private Captions() {}

  /** Whether a line is one of them. */
  static boolean is(String text) {
    String line = text.strip();
    return line.length() <= LONGEST
        && line.indexOf('\n') < 0
        && !REFERENCE.matcher(line).matches()
        && (isTitle(line) || SOURCE.matcher(line).matches() || UNIT.matcher(line).matches());
  }

  private static boolean isTitle(String line) {
    if (NUMBERED.matcher(line).matches()) {
      return !Sentences.endsWithMark(line);
    }
    return line.length() > 3
        && "<〈＜".indexOf(line.charAt(0)) >= 0
        && !line.startsWith("<끝")
        && BRACKETED.matcher(line).matches();
  }
}
