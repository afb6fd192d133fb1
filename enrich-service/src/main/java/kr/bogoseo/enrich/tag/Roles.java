package kr.bogoseo.enrich.tag;

import java.util.regex.Pattern;

/**
 * Whether a name that is both a place and its government acts or locates: 충북은 … 체결했다, but 충북 바이오기업.
 */
final class Roles {

  private static final Pattern SUBJECT = Pattern.compile("^(?:은|는|이|가|과|와|도|측은|측이|에서는)(?=[ ,])");

  /** 여수시와 제주도를 강타: joined to a place that is acted upon. */
  private static final Pattern JOINED_PLACE =
      Pattern.compile("^(?:와|과) (?:[가-힣]{1,5}(?:시|도|군|구|주|읍|면|현))(?:을|를|에|에서|의|로|으로)(?=[ ,])");

  private static final Pattern ACT =
      Pattern.compile(
          "추진|발표|밝혔|체결|개최|지원(?:하|할|해)|운영하|계획|구축하|수립|파견|선정하|참여하|참석|설립하|논의|방문하|모색|합의|협의|요청|지정하|조성하|도입하|주최|주관|제정|시행|맺|나서|나선|손잡|약속|투입|출자|부담|분담|공모|신설|확정|검토하|요구|건의|맡|촉구|의결|제공하|제공한|열어|열었|모으|마련|내놓|세웠");
  private static final Pattern ENGLISH_ACT =
      Pattern.compile(
          "^(?: and (?:the )?[A-Z]?[A-Za-z-]+(?: [A-Za-z-]+){0,4})? (?:will |has |have"
              + " )?(?:sign|announce|agree|plan|pledge|share|pay|paid|fund|support|launch|invest|host|contribute|provide|cover)(?:s|d|ed)?(?![a-z])");
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:측|[ ]?(?:관계자|공무원|대표단|출장단|방문단|도지사|시장|군수|구청장|의회|소속|주최|주관|공동|산하|담당|관계|자치행정|국장|과장))");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^[ ]?[가-힣·]{2,12}(?:과|국|실|담당관|관실|사업소|추진단|위원회)(?=장(?:[ ]|$)|[ ]?[(☎,·/|\\t]|["
              + " ](?:과장|국장|사무관|주무관|서기관|팀장)|\\s*(?:\\n"
              + "|$))");
  private static final Pattern LOCATING =
      Pattern.compile("^(?:에서|에는|에도|에|로|으로|까지|부터|의|권|내|시내|[ ]?(?:지역|일대|소재|인근|전역|도심|관내|시내))");
  private static final int CLAUSE = 120;

  private Roles() {}

  /**
   * Whether the body acts.
   *
   * @param text folded
   * @param start of the name
   * @param end of the name
   */
  static boolean acts(String text, int start, int end) {
    String after = text.substring(end, Math.min(text.length(), end + CLAUSE));
    if (aloneOnItsLine(text, start, end)
        || BODY.matcher(after).find()
        || OFFICE.matcher(after).find()) {
      return true;
    }
    if (JOINED_PLACE.matcher(after).find()) {
      return false;
    }
    if (LOCATING.matcher(after).find() && !after.startsWith("에서는")) {
      return false;
    }
    if (ENGLISH_ACT.matcher(after).find()) {
      return true;
    }
    if (SUBJECT.matcher(after).find()) {
      int stop = after.indexOf('.');
      String clause = stop < 0 ? after : after.substring(0, stop);
      return ACT.matcher(clause).find();
    }
    return false;
  }

  private static boolean aloneOnItsLine(String text, int start, int end) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    int to = text.indexOf('\n', end);
    String line = text.substring(from, to < 0 ? text.length() : to).strip();
    return line.length() == end - start && text.length() > end - start;
  }
}
