package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Card numbers: 4-4-4-4 or 4-6-5 digits with the check digit of Luhn; a label needs no check. */
final class Cards implements Detector {

  private static final String FOUR = Forms.digits(4);
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][-.])(?:"
              + FOUR
              + "(?:"
              + Forms.SIGN
              + FOUR
              + "){3}|"
              + FOUR
              + "(?:[ ]?\\n?[ ]?"
              + FOUR
              + "){3}|3[47][0-9]{2}[- ][0-9]{6}[- ][0-9]{5})(?![0-9])(?![-.][0-9])");
  private static final Pattern PARTLY_HIDDEN =
      Pattern.compile(
          "(?<![0-9])[0-9]{4}[- ][0-9]{2,4}[*●xX]{0,2}[- ][*●xX0-9]{2}[*●xX]{2}[- ][0-9*●xX]{3,4}(?![0-9])");
  private static final Pattern LABEL = Pattern.compile("(?i)카드|결제|신용|체크|card|visa|master|amex");
  private static final int LABEL_REACH = 30;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    Scan m = new Scan(GROUPS, reading.digits(), reading.numbers());
    while (m.find()) {
      String number = reading.number(m.start(), m.end());
      boolean labelled = LABEL.matcher(reading.before(m.start(), LABEL_REACH)).find();
      boolean issued =
          number.charAt(0) >= '3' && number.charAt(0) <= '6' || number.charAt(0) == '9';
      boolean grouped = m.end() - m.start() > number.length();
      boolean thing = Forms.ofAThing(reading, m.start(), m.end());
      if ((labelled && !thing) || (issued && grouped && !thing && luhn(number))) {
        finds.add(new Find(m.start(), m.end(), Kind.CARD));
      }
    }
    Scan hidden = new Scan(PARTLY_HIDDEN, reading.text(), reading.writtenNumbers());
    while (hidden.find()) {
      finds.add(new Find(hidden.start(), hidden.end(), Kind.CARD));
    }
    return finds;
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
