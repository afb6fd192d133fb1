package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Resident and foreigner registration numbers: a date of birth, a dash, a century-and-sex digit.
 * Since October 2020 the rest is random and has no check digit, so the form with a dash counts by
 * itself; thirteen digits in a row count when the check digit fits or a label says what they are.
 */
final class ResidentNumbers implements Detector {

  private static final Pattern WITH_SIGN =
      Pattern.compile(
          "(?<![0-9])(?<front>"
              + Forms.digits(6)
              + ")"
              + Forms.SIGN
              + "(?<back>[0-9](?:"
              + Forms.GLUE
              + "[0-9]){6})(?![0-9])");
  private static final Pattern IN_A_ROW =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][-.])(?<front>"
              + Forms.digits(6)
              + ")"
              + Forms.GLUE
              + "(?<back>"
              + Forms.digits(7)
              + ")(?![0-9])(?![-.][0-9])");
  private static final Pattern PARTLY_HIDDEN =
      Pattern.compile("(?<![0-9])[0-9]{6}[ ]?[-·][ ]?[0-9][ ]?[*●XxＸ＊]{6}");
  private static final Pattern LABEL =
      Pattern.compile("(?i)주민|외국인[ ]?등록|거소[ ]?신고|생년월일|resident|registration n|RRN|ARC\\b");
  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final int LABEL_REACH = 40;
  private static final int LABEL_AFTER = 8;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    Scan signed = new Scan(WITH_SIGN, reading.digits(), reading.numbers());
    while (signed.find()) {
      String number = reading.number(signed.start(), signed.end());
      boolean said = LABEL.matcher(reading.before(signed.start(), LABEL_REACH)).find();
      if (born(number)
          && (said || checks(number) || !Forms.ofAThing(reading, signed.start(), signed.end()))) {
        finds.add(new Find(signed.start(), signed.end(), kind(number)));
      }
    }
    Scan row = new Scan(IN_A_ROW, reading.digits(), reading.numbers());
    while (row.find()) {
      String number = reading.number(row.start(), row.end());
      boolean said =
          LABEL.matcher(reading.before(row.start(), LABEL_REACH)).find()
              || LABEL.matcher(reading.after(row.end(), LABEL_AFTER)).find();
      boolean whole = row.end() - row.start() == number.length();
      if (born(number)
          && (said
              || (whole && checks(number) && !Forms.ofAThing(reading, row.start(), row.end())))) {
        finds.add(new Find(row.start(), row.end(), kind(number)));
      }
    }
    Scan hidden = new Scan(PARTLY_HIDDEN, reading.text(), reading.writtenNumbers());
    while (hidden.find()) {
      if (born(hidden.group().replaceAll("[^0-9]", "") + "000000")) {
        finds.add(new Find(hidden.start(), hidden.end(), Kind.RESIDENT_NUMBER));
      }
    }
    return finds;
  }

  private static Kind kind(String number) {
    char century = number.charAt(6);
    return century >= '5' && century <= '8' ? Kind.FOREIGNER_NUMBER : Kind.RESIDENT_NUMBER;
  }

  private static boolean born(String number) {
    int month = Integer.parseInt(number.substring(2, 4));
    int day = Integer.parseInt(number.substring(4, 6));
    return number.length() == 13
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && number.charAt(6) != '0';
  }

  /** The check digit of numbers given before October 2020; foreigners' is two more. */
  static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 10;
    int last = number.charAt(12) - '0';
    return last == check || (number.charAt(6) >= '5' && last == (check + 2) % 10);
  }
}
