package kr.bogoseo.enrich.tag;

import java.util.regex.Pattern;

/** What may follow a name without a blank: particles, the copula, suffixes. */
final class Particles {

  private static final String CASE =
      "은|는|이|가|을|를|과|와|의|에|로|으로|도|만|나|이나|며|이며|랑|이랑|에서|에게|한테|께서|께|에게서|로부터|으로부터"
          + "|까지|부터|보다|처럼|마다|조차|뿐|대로|같이|로서|으로서|로써|으로써|에서부터|에서는|에서도|에서의|에는|에도|에의"
          + "|와의|과의|로의|으로의|와는|과는|만의|만이|부터의|까지의|에서만|에만|로는|으로는|로도|으로도|와도|과도|이라도|라도|야말로|이야말로|이든|든|든지|이든지"
          + "|하고|이고|고|이자|자|이니|이라|라|이란|란|이라는|라는|이라고|라고|인|인데|일|임|이다|다|이었다|였다|이며"
          + "|입니다|였습니다|이었습니다|이지만|지만|이어서|여서|이므로|므로|이었던|였던|인지|에서였다|에서부터는|까지는|까지도|보다는|보다도|이면|면|이어야|여야|에게는|에게도|에게의";

  private static final String SUFFIX =
      "측|社|사|들|등|내|간|계|식|형|판|권|산|발|행|外|내외|쪽|님|팀|용|전|전역|일대|시내|인근|주변";

  private static final String TITLE =
      "장|장관|차관|청장|처장|위원장|총장|부총장|원장|소장|이사장|대표|대표이사|회장|부회장|사장|부사장|의장|지사|시장|군수|구청장|교육감|교수|연구원|연구팀|연구소장"
          + "|직원|임원|관계자|대사|총영사|국장|과장|본부장|단장|센터장|팀장|기자|의원|인사";

  private static final String NOUN =
      "정부|시장|경제|기업|출장|출장단|방문|방문단|대표단|진출|지역|지방|현지|사례|지사|법인|출신|소재|본사|공장|지점|연수|유학|투자|수출|수입|국적|국민|시민|주민|도민|관련"
          + "|사업|협력|지원|주관|주최|후원|소속|산하|산업|바이오|이외|중심|방식|모델|기반|대비|기준|정책|제도|회의|행사|포럼|캠퍼스|본원|분원|홈페이지|누리집|보고서|자료|예산|출범|가입|회원국|회원|이사회|업무|유치|개최|조성|입주|입지|단지내|내부|공동|직속|명의|담당|부설|부속|동문|재학|졸업";

  private static final String TAIL = "(?:" + CASE + ")";
  private static final Pattern END =
      Pattern.compile(
          "(?:(?:" + SUFFIX + ")?" + TAIL + "?|(?:들|측|등|내)" + TAIL + "{1,2}|" + TAIL + "{1,2})");
  private static final Pattern TITLE_END =
      Pattern.compile("(?:" + TITLE + ")(?:님|들)?" + TAIL + "{0,2}");
  private static final Pattern NOUN_END =
      Pattern.compile("(?:" + NOUN + ")(?:들|측|등|내)?" + TAIL + "{0,2}");

  private Particles() {}

  /** Whether the rest of a word is nothing but particles and suffixes. */
  static boolean isEnding(String rest) {
    return END.matcher(rest).matches();
  }

  /** Whether it is a title of somebody of the body just named. */
  static boolean isTitle(String rest) {
    return TITLE_END.matcher(rest).matches();
  }

  /** Whether it is one of the nouns that officials write onto a name. */
  static boolean isNoun(String rest) {
    return NOUN_END.matcher(rest).matches();
  }
}
