package kr.bogoseo.enrich.record;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.enrich.Language;

/** Finds the title, Korean and English, among the first lines. */
final class Titles {

  private static final int HEAD = 25;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 140;
  private static final Pattern NOT_A_TITLE =
      Pattern.compile(
          "^[※*<(]|엠바고|보도\\s?(?:시점|가능|자료$)|^배포|\\||https?://|투명하게|^-\\s|[다요]\\.$|<sup>|^\\d+$|@|대외주의|^목\\s?차|발간등록번호|공공누리|^Received|^Copyright|^\\*\\*|●|ISSN|제\\s?\\d+\\s?[권호]|\\bpp?\\.|\\s/\\s|(?i)^press release|^for (?:immediate )?release");
  private static final Pattern PERSON_LINE =
      Pattern.compile(
          "^[가-힣]{2,5}\\s(?:[가-힣]{2,8}\\s)?[가-힣]{0,8}(?:위원|연구원|교수|기자|과장|팀장|사무관|주무관|박사)$");
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "연구|방안|보고서|결과|출장|협력|추진|개최|강화|구축|전략|논의|체결|분석|조사|계획|발표|Study|Strateg|Analysis|Cooperation");
  private static final Set<String> FORM_NAMES =
      Set.of(
          "국외훈련개요",
          "훈련결과보고서요약서",
          "보도자료",
          "보도참고자료",
          "공무국외출장결과보고서",
          "국외출장결과보고서",
          "해외출장결과보고서",
          "출장보고서",
          "출장결과보고서",
          "목차",
          "요약",
          "개요",
          "국외출장복명서",
          "제출문",
          "Abstract",
          "ABSTRACT",
          "Summary",
          "ExecutiveSummary",
          "Keywords",
          "Introduction",
          "Contents",
          "TableofContents",
          "References");

  private final Findings findings;

  Titles(Findings findings) {
    this.findings = findings;
  }

  Optional<String> korean(ReportType type) {
    Optional<Labels.Pair> labelled =
        findings
            .labels()
            .first("title")
            .filter(p -> p.line().number() < 80)
            .or(() -> findings.labels().first("trainingTask"));
    if (labelled.isPresent() && Language.of(labelled.get().value()).equals("ko")) {
      findings.prove("title.ko", labelled.get());
      return Optional.of(clean(labelled.get().value()));
    }
    return best("ko").map(line -> proven("title.ko", line));
  }

  Optional<String> english() {
    return best("en")
        .filter(line -> line.heading() || line.text().split(" ").length >= 4)
        .map(line -> proven("title.en", line));
  }

  private String proven(String field, Lines.Line line) {
    findings.prove(field, line, line.text(), line.heading() ? 0.95 : 0.8);
    return clean(line.raw());
  }

  private Optional<Lines.Line> best(String language) {
    return findings.lines().head(HEAD).stream()
        .filter(line -> isCandidate(line, language))
        .max(
            Comparator.comparingInt((Lines.Line line) -> score(line, language))
                .thenComparing(Comparator.comparingInt(Lines.Line::number).reversed()));
  }

  private boolean isCandidate(Lines.Line line, String language) {
    String text = clean(line.text());
    boolean form = FORM_NAMES.contains(text.replaceAll("\\s", ""));
    boolean name =
        findings.tagsOn(line).stream().anyMatch(t -> t.end() - t.start() >= text.length());
    boolean label = Labels.startsWithLabel(line.text()) && !line.heading();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && line.cells().size() == 1
        && Language.of(text).equals(language)
        && !form
        && !name
        && !label
        && !PERSON_LINE.matcher(text).matches()
        && !NOT_A_TITLE.matcher(line.text()).find();
  }

  private static int score(Lines.Line line, String language) {
    int score = line.heading() ? 6 : 0;
    score += TITLE_WORD.matcher(line.text()).find() ? 3 : 0;
    score -= line.number() / 6;
    score += line.text().length() >= 12 ? 1 : 0;
    boolean numbered = line.text().matches("^(?:[ⅠⅡⅢ]|\\d{1,2}\\.|[가-하]\\.|제\\d).*");
    score -= numbered ? 5 : 0;
    boolean authors =
        language.equals("en")
            && line.text().matches(".*(?:University|Department|Institute|<sup>).*");
    return authors ? score - 5 : score;
  }

  private static String clean(String text) {
    return text.replaceFirst("^#+\\s*", "")
        .replaceAll("</?[a-z]+>", "")
        .replaceFirst("\\*+$", "")
        .strip();
  }
}
