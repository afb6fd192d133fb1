package kr.bogoseo.enrich.privacy;

import java.util.regex.Pattern;

/** What numbers have in common, as parts of patterns over {@link Reading#digits()}. */
final class Forms {

  /** Between two digits of a group: nothing, or what recognition and line breaks put there. */
  static final String GLUE = "(?:[ \\t]|[ \\t]?\\n[ \\t]?)?";

  /** Between two groups: a sign, which may stand at the end or the start of a line. */
  static final String SIGN = "[ \\t]{0,2}\\n?[ \\t]?[-.·_~/][ \\t]{0,2}\\n?[ \\t]?";

  /** Between two groups: a sign, a blank, a cell or a line. */
  static final String GAP = "(?:" + SIGN + "|[ \\t]{1,2}|[ \\t]?\\n[ \\t]?)";

  /** The number before is not over. */
  static final String FRESH = "(?<![0-9])(?<![0-9][-.,·])";

  /** What is found does not go on. */
  static final String OVER = "(?![0-9])(?![-.,·][0-9])";

  /** Labels of numbers that name things, papers and bodies, right before the number. */
  private static final Pattern OF_A_THING =
      Pattern.compile(
          "(?i)(?:문서|접수|관리|과제|등록|허가|인가|신고|사업자|법인|법인등록|사업자등록|계약|공고|고시|승인|일련|특허|출원|품목|제품|모델|물품|자산|"
              + "시리얼|주문|송장|운송장|식별|연구|심의|심사|시험|배치|로트|도서|청구|신청|회차|세션|포트|버전|version|좌표|위도|경도|CAS|LOT|"
              + "GRN|NCT|KCT|patent|application|order|grant|ref(?:erence)?|serial|invoice|model|doc(?:ument)?)"
              + "[ ]?(?:등록)?[ ]?(?:번호|코드|no\\.?|number|id|#)?[ ]?(?:[:：=(\\[|]|\\t|은|는|이|가)?[ ]?(?:제|第|No\\.?)?[ ]?$");

  /** A number in front of such a sign counts or names something. */
  private static final Pattern COUNTED =
      Pattern.compile("^[ ]?(?:호(?!선)|원|달러|유로|엔|위안|만|억|천|명|건|개|%|㎡|평|km|kg|번지|USD|KRW|EUR)");

  private static final Pattern NUMBERED = Pattern.compile("제[ ]?$");

  private Forms() {}

  /** Whether a number is said to be that of a thing. */
  static boolean ofAThing(Reading reading, int start, int end) {
    String before = reading.before(start, 24);
    return OF_A_THING.matcher(before).find()
        || COUNTED.matcher(reading.after(end, 6)).find()
        || NUMBERED.matcher(before).find();
  }

  /** {@code n} digits with glue between. */
  static String digits(int n) {
    return "[0-9](?:" + GLUE + "[0-9]){" + (n - 1) + "}";
  }

  /** {@code from} to {@code to} digits with glue between. */
  static String digits(int from, int to) {
    return "[0-9](?:" + GLUE + "[0-9]){" + (from - 1) + "," + (to - 1) + "}";
  }
}
