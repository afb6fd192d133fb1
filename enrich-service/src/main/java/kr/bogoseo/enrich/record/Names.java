package kr.bogoseo.enrich.record;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a word may be somebody's name. */
final class Names {

  private static final String SURNAMES =
      "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나지엄변채원천방공현함염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간견당";
  private static final Set<String> LONG_SURNAMES =
      Set.of("남궁", "독고", "제갈", "사공", "황보", "선우", "서문", "동방", "망절", "어금");

  /** Words of forms that begin like a surname. */
  private static final Pattern WORD =
      Pattern.compile(
          "주소|소속|직위|성별|구분|연령|비고|서명|이름|성명|전화|학위|근무|장비|기간|인원|지역|국가|금액|수량|조직|기타|사진|전공|학교|경력|부서|직급|직책|현직|용도|품명|규격|단위|정원|현원|성과|연도|소계|합계|총계|공동|참여|위원|간사|주관|기관|여부|번호|일자|연락처|담당자|책임자|대표자|신청인|소유자|수신자|확인자|.{1,2}(?:및|등|별|율|액|란)|(?:전문|부)?위원장?|의원|부?의장|부?단장|단원|대표|이사장?|간사|고문|감사|원장|소장|주무관|주사보?|서기보?|[과국팀실부차처청]장|본부장|사장|회장|교수|박사|연구[원관사]|사무관|서기관|수행원?|공석|미정|해당|없음|상동|동일|이하|여백");

  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,4}");
  private static final Pattern FOREIGN = Pattern.compile("[가-힣]{1,6}(?: [가-힣]{1,6}){1,2}");
  private static final Pattern LATIN =
      Pattern.compile("[A-Z][a-zA-Z.'-]+(?: [A-Z][a-zA-Z.'-]*){1,3}");

  private Names() {}

  /** A Korean name of usual length with a Korean surname. */
  static boolean isKorean(String text) {
    if (!HANGUL.matcher(text).matches() || WORD.matcher(text).matches()) {
      return false;
    }
    boolean compound = text.length() > 2 && LONG_SURNAMES.contains(text.substring(0, 2));
    return compound || (text.length() <= 3 && SURNAMES.indexOf(text.charAt(0)) >= 0);
  }

  /** Whether it is a word that forms have where names stand. */
  static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }

  /** Any name: Korean, foreign in Hangul, foreign in Latin letters. */
  static boolean isName(String text) {
    return isKorean(text) || FOREIGN.matcher(text).matches() || LATIN.matcher(text).matches();
  }

  /** {@code 홍 길 동} as {@code 홍길동}. */
  static String squeezed(String text) {
    String plain = text.strip();
    return plain.matches("[가-힣](?:\\s+[가-힣]){1,3}") ? plain.replaceAll("\\s", "") : plain;
  }
}
