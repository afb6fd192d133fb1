package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Home addresses, by road or by lot. That somebody lives there is told by a dwelling (block and
 * unit, an apartment house) or by a label such as {@code 자택}; an office's address stays.
 */
final class Addresses implements Detector {

  private static final String GAP = "[ \\t]{0,2}\\n?[ ]?";
  private static final String PROVINCE =
      "(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청[남북]|전라[남북]|경상[남북]|충[남북]|전[남북]|경[남북]|제주)"
          + "(?:특별자치시|특별자치도|특별시|광역시|시|도)?";
  private static final String REGION =
      "(?:"
          + PROVINCE
          + GAP
          + ")?(?:[가-힣]{1,4}(?:시|군|구)"
          + GAP
          + "){0,2}(?:[가-힣0-9]{1,5}(?:읍|면)"
          + GAP
          + ")?";
  private static final String ROAD =
      "[가-힣0-9·]{1,9}(?:대로|로|길)(?:"
          + GAP
          + "[0-9]{1,4}(?:번길|번안길|길))?"
          + GAP
          + "(?:지하[ ]?)?[0-9]{1,4}(?:-[0-9]{1,4})?";
  private static final String LOT =
      "[가-힣]{1,5}[0-9]{0,2}(?:동|리|가)" + GAP + "(?:산[ ]?)?[0-9]{1,4}(?:-[0-9]{1,4})?(?:번지)?";
  private static final String HOUSE =
      "(?:[가-힣A-Za-z0-9]{0,12}(?:아파트|APT|빌라|오피스텔|맨션|주택|하이츠|빌리지|타운|캐슬|자이|래미안|푸르지오|힐스테이트|아이파크|더샵|롯데캐슬|e편한세상|원룸|기숙사|관사)[가-힣0-9]{0,8})";
  private static final String UNIT =
      "(?:[0-9A-Za-z가나다라]{1,4}동"
          + GAP
          + "(?:[0-9]{1,2}층"
          + GAP
          + ")?[0-9]{2,4}호|[0-9]{1,4}-[0-9]{3,4}호?|[0-9]{2,4}호)";
  private static final String INSIDE = "(?:[,.]?" + GAP + ")";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![가-힣0-9A-Za-z])"
              + REGION
              + "(?:"
              + ROAD
              + "|"
              + LOT
              + ")(?<tail>"
              + "(?:"
              + INSIDE
              + "\\([^()\\n]{1,30}\\))?(?:"
              + INSIDE
              + HOUSE
              + ")?(?:"
              + INSIDE
              + UNIT
              + ")?(?:"
              + INSIDE
              + "\\([^()\\n]{1,30}\\))?)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:#?[0-9A-Z]{1,5}(?:-[0-9]{1,5})?,?[ ])?(?:[0-9]{1,4}(?:-[0-9]{1,4})?,?[ ])?[A-Z][a-z]+(?:[0-9]+)?-(?:daero|ro|gil)"
              + "(?:,?[ ]?\\n?[ ]?[A-Z][a-z]+-(?:eup|myeon|dong|gu|si|gun|do))*(?:,[ ]?\\n?[A-Z][a-z]+)?");

  private static final Pattern LIVES =
      Pattern.compile(
          "(?i)자택|거주지|거주|집[ ]?주소|현[ ]?주소|주민등록|본적|등록기준지|거소|배송지|수령지|실거주|사는[ ]?곳|home address|resid(?:es|ing|ence)|lives at");
  private static final Pattern ADDRESS_OF =
      Pattern.compile(
          "(?:성명|이름|생년월일|주민|휴대|핸드폰|보호자|대표자|신청인|참가자|여행자|출장자|[가-힣]{2,4}[ ]?(?:씨|님)).{0,50}주소",
          Pattern.DOTALL);
  private static final Pattern DWELLING =
      Pattern.compile(
          "(?:아파트|APT|빌라|맨션|연립|다세대|하이츠|빌리지|자이|래미안|푸르지오|힐스테이트|아이파크|더샵|롯데캐슬|e편한세상|원룸|기숙사|관사|오피스텔|주택)"
              + "|[0-9A-Za-z가나다라]{1,4}동[ \\n]{0,2}(?:[0-9]{1,2}층[ \\n]?)?[0-9]{2,4}호");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:빌딩|타워|센터|청사|대학|캠퍼스|연구|본사|지사|공사|공단|재단|협회|병원|회사|㈜|주식회사|\\(주\\)|사무소|사무실|본관|별관|강의|회의|세미나|소재지|본점|기관|도청|시청|군청|구청|학교|공장|호텔|주민센터)(?!대?로|길|\\d*동|리)|[가-힣]+부[ ]|Inc|Ltd|Corp");
  private static final Pattern UNIT_ONLY = Pattern.compile("[0-9]{3,4}호");

  /** A name of two or three syllables by itself, with a usual family name. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:^|[\\s(,/|])[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추]"
              + "[가-힣]{1,2}[ ]?[(,/\\t:][ ]?(?:주소[ :]{1,3})?$");

  /** From the start of an address to the number of its house, at most; a little more. */
  private static final int LONGEST = 72;

  /** From a road's or lot's last syllable to that number: blanks, a hill, below ground. */
  private static final int NUMBER_REACH = 8;

  /** The numbers of unit and house before the name of a road. */
  private static final int ENGLISH_NUMBERS = 30;

  private static final int NAME_REACH = 12;
  private static final int LIVES_REACH = 30;
  private static final int BODY_REACH = 24;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    Scan m = new Scan(ADDRESS, reading.text(), starts(reading));
    while (m.find()) {
      String around = reading.before(m.start(), BODY_REACH);
      String tail = m.group() + reading.after(m.end(), BODY_REACH / 2);
      boolean lives =
          LIVES.matcher(reading.before(m.start(), LIVES_REACH)).find()
              || ADDRESS_OF.matcher(reading.before(m.start(), 80)).find();
      boolean body = BODY.matcher(lastLine(around)).find() || BODY.matcher(firstLine(tail)).find();
      boolean dwelling = DWELLING.matcher(m.group("tail")).find();
      boolean persons =
          UNIT_ONLY.matcher(m.group("tail")).find()
              && PERSON.matcher(reading.before(m.start(), NAME_REACH)).find();
      if (lives || ((dwelling || persons) && !body)) {
        finds.add(new Find(m.start(), m.end(), Kind.ADDRESS));
      }
    }
    Scan english = new Scan(ENGLISH, reading.text(), englishStarts(reading.text()));
    while (english.find()) {
      if (LIVES.matcher(reading.before(english.start(), LIVES_REACH)).find()
          || LIVES.matcher(reading.after(english.end(), LIVES_REACH)).find()) {
        finds.add(new Find(english.start(), english.end(), Kind.ADDRESS));
      }
    }
    return finds;
  }

  /**
   * Words from which it is not far to a road or lot and its number. Nearly all addresses are
   * written with digits, few words stand near one, and trying every word costs more than all else
   * here.
   */
  private static BitSet starts(Reading reading) {
    String text = reading.text();
    BitSet starts = new BitSet();
    BitSet numbers = reading.writtenNumbers();
    int done = 0;
    for (int at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
      if (numbered(text, at)) {
        for (int from = Math.max(done, at - LONGEST); from < at; from++) {
          if (word(text.charAt(from)) && (from == 0 || !letter(text.charAt(from - 1)))) {
            starts.set(from);
          }
        }
        done = at;
      }
    }
    return starts;
  }

  /** Whether a number may be that of a house: a road, a lot, or a hill of one stands before it. */
  private static boolean numbered(String text, int number) {
    for (int i = number - 1; i >= Math.max(0, number - NUMBER_REACH); i--) {
      char c = text.charAt(i);
      if (c == '로' || c == '길' || c == '동' || c == '리' || c == '가') {
        return true;
      }
      if (c != ' ' && c != '\t' && c != '\n' && c != '지' && c != '하' && c != '산') {
        return false;
      }
    }
    return false;
  }

  private static boolean word(char c) {
    return c >= '가' && c <= '힣' || c >= '0' && c <= '9' || c == '·';
  }

  private static boolean letter(char c) {
    return c >= '가' && c <= '힣' || Places.isAlphanumeric(c);
  }

  private static BitSet englishStarts(String text) {
    BitSet starts = new BitSet();
    for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
      if (text.startsWith("daero", dash + 1)
          || text.startsWith("ro", dash + 1)
          || text.startsWith("gil", dash + 1)) {
        int name = dash;
        while (name > 0 && Places.isAlphanumeric(text.charAt(name - 1))) {
          name--;
        }
        starts.set(Math.max(0, name - ENGLISH_NUMBERS), dash);
      }
    }
    return starts;
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n', Math.min(text.length(), 20));
    return end < 0 ? text : text.substring(0, end);
  }
}
