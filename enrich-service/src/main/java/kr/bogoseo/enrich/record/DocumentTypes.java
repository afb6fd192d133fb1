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

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              ReportType.TRIP_REPORT,
              4,
              "(?:국외|해외|공무국외|국제)\\s?출장.{0,12}(?:보고서|결과|보고|계획)|출장\\s?(?:결과\\s?)?보고서|공무\\s?국외\\s?(?:여행|연수)"),
          sign(ReportType.TRIP_REPORT, 3, "출장\\s?(?:기간|목적|자|지|국|단|개요|일정)|국외\\s?출장|해외\\s?출장"),
          sign(
              ReportType.TRIP_REPORT,
              2,
              "\\d\\s?박\\s?\\d+\\s?일|여행\\s?기간|출발일|방문\\s?기관\\s?(?:개요|현황)|귀국"),
          sign(ReportType.TRIP_REPORT, 1, "출장을\\s?통해|이번\\s?출장|면담|시찰"),
          sign(ReportType.TRAINING_REPORT, 5, "훈련\\s?결과\\s?보고서|국외\\s?훈련\\s?(?:개요|결과)|훈련\\s?과제"),
          sign(ReportType.TRAINING_REPORT, 3, "훈\\s?련\\s?(?:국|기\\s?간|기\\s?관|분\\s?야)|보고서\\s?매수|훈련생"),
          sign(ReportType.PRESS_RELEASE, 5, "보\\s?도\\s?자\\s?료|보도\\s?시점|엠바고|보도\\s?참고자료|언론\\s?배포"),
          sign(
              ReportType.PRESS_RELEASE,
              5,
              "(?i)^\\s*(?:press|news|media) release|for (?:immediate )?release|notes to editors"),
          sign(ReportType.PRESS_RELEASE, 3, "배포\\s?(?:일시|일)?\\s?[:：]|보도\\s?가능|즉시\\s?보도|담당\\s?부서"),
          sign(ReportType.PRESS_RELEASE, 1, "(?:밝혔|강조했|말했|전했|당부했)(?:습니다|다)"),
          sign(
              ReportType.RESEARCH_PAPER,
              4,
              "(?i)\\babstract\\b|\\bkeywords?\\b\\s?[:*]|중심\\s?단어|주제어|국문\\s?초록|교신\\s?저자|correspond(?:ence|ing author)"),
          sign(
              ReportType.RESEARCH_PAPER,
              4,
              "(?i)received\\b.{0,40}(?:accepted|revised)|투고일|게재\\s?확정|심사\\s?완료|\\bISSN\\b|https?://doi\\.org/10\\."),
          sign(
              ReportType.RESEARCH_PAPER,
              2,
              "(?i)open-access article|Creative Commons|본 (?:연구|논문)(?:는|은|의)|선행\\s?연구|연구\\s?방법|Vol\\.\\s?\\d"));

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
    Map<ReportType, Runnable> proofs = new EnumMap<>(ReportType.class);
    for (Sign sign : SIGNS) {
      for (Lines.Line line : findings.lines().head(HEAD)) {
        Matcher m = sign.pattern().matcher(line.text());
        if (m.find()) {
          // What stands in the first lines is the document's own name for itself.
          int weight = sign.weight() + (line.number() < 8 ? 1 : 0);
          points.merge(sign.type(), weight, Integer::sum);
          String quote = m.group();
          proofs.putIfAbsent(sign.type(), () -> findings.prove("reportType", line, quote, 0.9));
          break;
        }
      }
    }
    return points.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= ENOUGH)
        .map(
            best -> {
              Optional.ofNullable(proofs.get(best.getKey())).ifPresent(Runnable::run);
              return best.getKey();
            })
        .orElse(ReportType.OTHER);
  }
}
