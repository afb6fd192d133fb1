package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Bank account numbers: their forms differ by bank, so a bank or the word account must be near. */
final class Accounts implements Detector {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][-.,])(?:"
              + Forms.digits(2, 6)
              + "(?:"
              + Forms.SIGN
              + Forms.digits(2, 7)
              + "){1,4}|"
              + Forms.digits(10, 16)
              + ")(?![0-9])(?![-.,][0-9])");
  private static final Pattern ACCOUNT = Pattern.compile("(?i)계좌|통장|예금주|입금|송금|이체|account|a/c|IBAN");
  private static final Pattern BANK =
      Pattern.compile(
          "(?i)(?:국민|신한|우리|하나|농협|기업|제일|씨티|외환|산업|수출입|대구|부산|경남|광주|전북|제주|아이엠|iM|케이|K|토스|카카오|저축|지역|상호)"
              + "[ ]?(?:은행|뱅크|bank)|농협|수협|신협|새마을금고|우체국|\\bIBK\\b|\\bKB\\b|\\bNH\\b|\\bKDB\\b|SC[ ]?제일|카카오뱅크|토스뱅크|케이뱅크|MG");
  private static final Pattern SHORT_BANK =
      Pattern.compile("(?:국민|신한|우리|하나|기업|제일|씨티|외환|산업|대구|부산|경남|광주|전북|제주|카카오|토스|케이)[ :(\\t]{1,3}$");
  private static final Pattern SIGNS = Pattern.compile("[-.·]");
  private static final Pattern HOLDER = Pattern.compile("^[ ,/(\\t\\n]{0,4}예금주");
  private static final Pattern DATE =
      Pattern.compile("^(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}$");
  private static final Pattern BUSINESS = Pattern.compile("^[0-9]{3}-[0-9]{2}-[0-9]{5}$");
  private static final int ACCOUNT_REACH = 34;
  private static final int BANK_REACH = 16;
  private static final int FEWEST = 9;
  private static final int MOST = 16;
  private static final int SURE = 11;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    Scan m = new Scan(NUMBER, reading.digits(), reading.numbers());
    while (m.find()) {
      int n = reading.number(m.start(), m.end()).length();
      String surface = reading.digits().substring(m.start(), m.end());
      if (n >= FEWEST
          && n <= MOST
          && !DATE.matcher(surface).find()
          && !Forms.ofAThing(reading, m.start(), m.end())
          && owned(reading, m.start(), m.end(), BUSINESS.matcher(surface).find())) {
        finds.add(new Find(m.start(), m.end(), Kind.ACCOUNT));
      }
    }
    return finds;
  }

  private static boolean owned(Reading reading, int start, int end, boolean businessForm) {
    if (ACCOUNT.matcher(reading.before(start, ACCOUNT_REACH)).find()
        || HOLDER.matcher(reading.after(end, 10)).find()) {
      return true;
    }
    if (SHORT_BANK.matcher(reading.before(start, BANK_REACH)).find()
        && SIGNS.matcher(reading.digits().substring(start, end)).results().count() >= 2
        && reading.number(start, end).length() >= SURE) {
      return true;
    }
    return !businessForm && BANK.matcher(reading.before(start, BANK_REACH)).find();
  }
}
