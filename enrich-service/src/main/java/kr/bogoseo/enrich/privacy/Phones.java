package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Telephone and fax numbers. Mobile numbers count in every spelling; landlines when signs divide
 * them; what could be another number (blanks only, no area code, a foreign one without its plus)
 * when a label says so.
 */
final class Phones implements Detector {

  private static final String EXTENSION =
      "(?:[ ]?[~,/][ ]?[0-9]{1,4}(?![-.0-9]))?(?:[ ]?\\(?(?:내선|교환|ext\\.?)[ ]?[:.]?[ ]?[0-9]{1,5}\\)?)?";
  private static final String COUNTRY = "(?:\\(?\\+?[ ]?82\\)?" + Forms.GAP + "?)";
  private static final String AREA = "(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|50[2-9])";
  private static final String GAPS = "(?:\\)[ ]?[-.]?[ ]?|" + Forms.GAP + ")";
  private static final String TAIL = "(?![0-9])(?!\\.[0-9])";

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][.,])(?:"
              + COUNTRY
              + "\\(?0?|\\(?0"
              + Forms.GLUE
              + ")1"
              + Forms.GLUE
              + "[016789]\\)?(?:"
              + GAPS
              + ")?"
              + Forms.digits(3, 4)
              + "(?:"
              + GAPS
              + ")?"
              + Forms.digits(4)
              + TAIL);
  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][-.,·])(?:"
              + COUNTRY
              + "\\(?0?|\\(?0"
              + Forms.GLUE
              + ")"
              + AREA
              + "(?<first>"
              + GAPS
              + ")"
              + Forms.digits(3, 4)
              + "(?<second>"
              + Forms.GAP
              + ")"
              + Forms.digits(4)
              + "(?![0-9])(?!-[0-9]|\\.[0-9])"
              + EXTENSION);
  private static final Pattern JOINED =
      Pattern.compile("(?<![0-9])0" + AREA + "[0-9]{3,4}-?[0-9]{4}(?![-.0-9])");
  private static final Pattern SHORT =
      Pattern.compile("(?<![-0-9])(?:1[568][0-9]{2}|[2-9][0-9]{2,3})[-.][0-9]{4}(?![-.0-9])");
  private static final Pattern ABROAD =
      Pattern.compile(
          "(?<![0-9+])\\+[1-9][0-9]{0,2}(?:[-. ()]{1,3}\\n?[0-9]{1,8}){2,5}(?![0-9])"
              + "|(?<![0-9+])\\+[1-9][0-9]{8,13}(?![0-9])");
  private static final Pattern AMERICAN =
      Pattern.compile("(?<![-0-9])\\(?[2-9][0-9]{2}\\)?[-. ]{1,2}[0-9]{3}[-. ][0-9]{4}(?![-.0-9])");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)전화|연락|문의|휴대|핸드폰|팩스|수신번호|☎|☏|✆|📞|\\btel|phone|mobile|\\bcell|\\bfax|call\\b|\\b[TFMH][.:)]");
  private static final int LABEL_REACH = 30;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    String digits = reading.digits();
    BitSet starts = starts(reading);
    each(MOBILE, starts, reading, false, finds);
    Scan landline = new Scan(LANDLINE, digits, starts);
    while (landline.find()) {
      boolean signs = !landline.group("first").isBlank() && !landline.group("second").isBlank();
      if (labelled(reading, landline.start())
          || (signs && !Forms.ofAThing(reading, landline.start(), landline.end()))) {
        finds.add(new Find(landline.start(), landline.end(), Kind.PHONE));
      }
    }
    Scan abroad = new Scan(ABROAD, digits, Places.where(digits, i -> digits.charAt(i) == '+'));
    while (abroad.find()) {
      int n = reading.number(abroad.start(), abroad.end()).length();
      if (n >= 8 && n <= 15) {
        finds.add(new Find(abroad.start(), abroad.end(), Kind.PHONE));
      }
    }
    each(JOINED, reading.numbers(), reading, true, finds);
    each(SHORT, reading.numbers(), reading, true, finds);
    each(AMERICAN, starts, reading, true, finds);
    return finds;
  }

  private static void each(
      Pattern pattern, BitSet starts, Reading reading, boolean needsLabel, List<Find> finds) {
    Scan m = new Scan(pattern, reading.digits(), starts);
    while (m.find()) {
      boolean labelled = labelled(reading, m.start());
      if (needsLabel
          ? labelled && !Forms.ofAThing(reading, m.start(), m.end())
          : labelled || !Forms.ofAThing(reading, m.start(), m.end())) {
        finds.add(new Find(m.start(), m.end(), Kind.PHONE));
      }
    }
  }

  /** Numbers, and the bracket, plus or blank that may stand before one. */
  private static BitSet starts(Reading reading) {
    String digits = reading.digits();
    BitSet starts =
        Places.where(
            digits,
            i ->
                switch (digits.charAt(i)) {
                  case '(' -> Places.isOne(digits, i + 1, "+ 0123456789");
                  case '+' -> Places.isOne(digits, i + 1, " 8");
                  case ' ' -> Places.isOne(digits, i + 1, "8");
                  default -> false;
                });
    starts.or(reading.numbers());
    return starts;
  }

  private static boolean labelled(Reading reading, int start) {
    return LABEL.matcher(reading.before(start, LABEL_REACH)).find();
  }
}
