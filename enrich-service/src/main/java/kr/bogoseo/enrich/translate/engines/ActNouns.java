package kr.bogoseo.enrich.translate.engines;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns of acts at the end of official phrases: 협력 강화 is strengthening cooperation. */
final class ActNouns {

  private static final Map<String, String> GERUNDS =
      Arrays.stream(
              ("강화=strengthening,확대=expanding,구축=building,조성=creating,육성=fostering,개선=improving,촉진=promoting,"
                      + "유치=attracting,확보=securing,추진=pursuing,마련=preparing,도입=introducing,수립=establishing,"
                      + "제고=raising,활성화=revitalising,창출=creating,확산=spreading,극복=overcoming,해소=resolving,"
                      + "체결=signing,발굴=discovering,모색=exploring,달성=achieving,방지=preventing,완화=easing,"
                      + "정비=improving,운영=operating,지원=supporting,개발=developing,상용화=commercialising,"
                      + "사업화=commercialising,국산화=localising,활용=using,설립=establishing,건립=building,설치=installing,"
                      + "발전=developing,확충=expanding,보급=distributing,양성=training,관리=managing,보호=protecting,"
                      + "예방=preventing,대응=responding to,진출=entering,연계=linking,통합=integrating,개편=reorganising,"
                      + "해결=solving,축소=reducing,감축=reducing,절감=cutting,고도화=upgrading,정착=establishing")
                  .split(","))
          .map(entry -> entry.split("="))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  /** Acts that read as a noun too (신약 개발: drug development), and are turned only before a plan. */
  private static final Set<String> NOUNS_TOO =
      Set.of(
          "운영", "지원", "개발", "체결", "육성", "추진", "상용화", "사업화", "국산화", "활용", "설립", "건립", "설치", "발전",
          "확충", "보급", "양성", "관리", "보호", "예방", "대응", "진출", "연계", "통합", "개편", "해결", "축소", "감축", "절감",
          "고도화", "정착");

  private static final Set<String> PLANS = Set.of("방안", "계획", "전략", "대책", "계획안", "기본계획", "종합계획");

  private static final Set<String> EVENTS =
      Set.of(
          "상담회", "설명회", "토론회", "간담회", "세미나", "포럼", "심포지엄", "워크숍", "컨퍼런스", "콘퍼런스", "공청회", "협의",
          "회의");

  private ActNouns() {}

  /** The act as a gerund with what it is done to; empty for nouns that stay nouns. */
  static Optional<String> gerund(String ko) {
    return Optional.ofNullable(GERUNDS.get(ko)).filter(en -> !NOUNS_TOO.contains(ko));
  }

  /** The act as a gerund behind "plan for". */
  static Optional<String> planned(String ko) {
    return Optional.ofNullable(GERUNDS.get(ko));
  }

  static boolean isPlan(String ko) {
    return PLANS.contains(ko);
  }

  /** Events that are held on their subjects: a briefing on A and B. */
  static boolean isEvent(String ko) {
    return EVENTS.contains(ko);
  }
}
