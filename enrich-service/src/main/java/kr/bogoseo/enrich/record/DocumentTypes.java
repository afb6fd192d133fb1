package kr.bogoseo.enrich.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;

/** Tells what kind of document it is, by what such documents always carry. */
final class DocumentTypes {

  private static final int HEAD = 60;
  private static final int ENOUGH = 4;

  private record Sign(ReportType type, int weight, Pattern pattern) {}

  private record Proof(Lines.Line line, String quote) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              ReportType.TRIP_REPORT,
              4,
              "(?:국외|해외|공무국외|국제)\\s?출장.{0,12}(?:보고서|결과|보고|계획)|출장\\s?(?:결과\\s?)?보고서|공무\\s?국외\\s?(?:여행|연수)|출장\\s?복명|(?:국외|해외)\\s?(?:연수|시찰|방문|활동)\\s?(?:결과\\s?)?(?:보고|결과)|귀국\\s?보고"),
          sign(ReportType.TRIP_REPORT, 3, "출장\\s?(?:기간|목적|자|지|국|단|개요|일정)|국외\\s?출장|해외\\s?출장"),
          sign(
              ReportType.TRIP_REPORT,
              2,
              "\\d\\s?박\\s?\\d+\\s?일|여행\\s?기간|출발일|방문\\s?기관\\s?(?:개요|현황)|귀국"),
          sign(ReportType.TRIP_REPORT, 1, "출장을\\s?통해|이번\\s?출장|면담|시찰"),
          sign(
              ReportType.TRAINING_REPORT,
              5,
              "훈련\\s?(?:결과\\s?)?보고서|(?:국외|직무|장기|교육)\\s?훈련\\s?(?:개요|결과)|훈련\\s?과제|(?:국외|해외)\\s?훈련\\s?보고"),
          sign(ReportType.TRAINING_REPORT, 3, "훈\\s?련\\s?(?:국|기\\s?간|기\\s?관|분\\s?야)|보고서\\s?매수|훈련생"),
          sign(
              ReportType.PRESS_RELEASE,
              5,
              "보\\s?도\\s?자\\s?료|보도\\s?시점|엠바고|보도\\s?일시|보도\\s?(?:설명|해명)\\s?자료|보도\\s?참고자료|언론\\s?배포"),
          sign(
              ReportType.PRESS_RELEASE,
              5,
              "(?i)^\\s*(?:press|news|media) release|for (?:immediate )?release|notes to editors"),
          sign(ReportType.PRESS_RELEASE, 3, "배포\\s?(?:일시|일)?\\s?[:：]|보도\\s?가능|즉시\\s?보도|담당\\s?부서"),
          sign(ReportType.PRESS_RELEASE, 1, "(?:밝혔|강조했|말했|전했|당부했)(?:습니다|다)"),
          sign(
              ReportType.RESEARCH_PAPER,
              4,
              "(?i)\\babstract\\b|\\bkeywords?\\b\\s?[:*]|중심\\s?단어|주제어|국문\\s?초록|교신\\s?저자|핵심어\\s?[:：]|석사\\s?학위|박사\\s?학위|correspond(?:ence|ing author)"),
          sign(
              ReportType.RESEARCH_PAPER,
              4,
              "(?i)received\\b.{0,40}(?:accepted|revised)|투고일|게재\\s?확정|심사\\s?완료|\\bISSN\\b|https?://doi\\.org/10\\."),
          sign(
              ReportType.RESEARCH_PAPER,
              2,
              "(?i)open-access article|Creative Commons|본 (?:연구|논문)(?:는|은|의)|선행\\s?연구|연구\\s?방법|Vol\\.\\s?\\d"));

  /**
   * What names itself a rule, a call, a form or a speech is none of them, whatever it speaks of.
   */
  private static final Pattern ITSELF =
      Pattern.compile(
          "^.{0,60}(?:규정|조례|조례안|시행규칙|지침|훈령|예규|매뉴얼|회의록|신청서|서약서|제안\\s?요청서|안내문|말\\s?씀|축\\s?사|기념사|협약서|심사\\s?기준|심의\\s?기준)(?:\\s?[(\\[].{0,30})?$"
              + "|(?:공고|고시|훈령|예규)\\s?제\\s?\\d{4}-");

  /** A document's own name for itself stands in its first lines. */
  private static final int NAME = 2;

  /** More than mentions weigh, less than a press release's own head. */
  private static final int ITSELF_WEIGHT = 9;

  private DocumentTypes() {}

  private static Sign sign(ReportType type, int weight, String regex) {
    return new Sign(type, weight, Pattern.compile(regex));
  }

  static ReportType of(Findings findings) {
    Optional<ReportType> said = findings.input().type();
    if (said.isPresent()) {
      return said.get();
    }
    Map<ReportType, Integer> points = new EnumMap<>(ReportType.class);
    Map<ReportType, Proof> proofs = new EnumMap<>(ReportType.class);
    for (Sign sign : SIGNS) {
      for (Lines.Line line : findings.lines().head(HEAD)) {
        Matcher m = sign.pattern().matcher(line.text());
        if (m.find()) {
          // What stands in the first lines is the document's own name for itself.
          int weight = sign.weight() + (line.number() < 8 ? 1 : 0);
          points.merge(sign.type(), weight, Integer::sum);
          proofs.putIfAbsent(sign.type(), new Proof(line, m.group()));
          break;
        }
      }
    }
    for (Lines.Line line : findings.lines().head(NAME)) {
      if (ITSELF.matcher(line.text()).find()) {
        points.merge(ReportType.OTHER, ITSELF_WEIGHT, Integer::sum);
      }
    }
    ReportType best = ReportType.OTHER;
    for (Map.Entry<ReportType, Integer> one : points.entrySet()) {
      if (one.getValue() >= ENOUGH && one.getValue() > points.getOrDefault(best, 0)) {
        best = one.getKey();
      }
    }
    Proof proof = proofs.get(best);
    if (proof != null) {
      findings.prove("reportType", proof.line(), proof.quote(), confidence(best, points));
    }
    return best;
  }

  /** How far the best is ahead of all others, and how much there is at all. */
  private static double confidence(ReportType best, Map<ReportType, Integer> points) {
    int own = points.getOrDefault(best, 0);
    int others = points.values().stream().mapToInt(Integer::intValue).sum() - own;
    double share = (double) own / (own + others + 1);
    return Math.round(Math.min(0.99, 0.5 + share / 2) * 100) / 100.0;
  }
}
