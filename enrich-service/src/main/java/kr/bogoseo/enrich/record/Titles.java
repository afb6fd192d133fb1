package kr.bogoseo.enrich.record;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.enrich.Language;

/** Finds the title, Korean and English, among the first lines. */
final class Titles {

  private static final int HEAD = 25;

  /** Words a document of few words is called by: 회의록, 직원명부. */
  private static final Pattern SHORT_KIND =
      Pattern.compile("[가-힣]{1,4}(?:의록|명부|대장|명단|일지|현황|공고|공문|계획|원서|신청서|내역)");

  /** A sentence; what comes after one is no title unless it looks like one. */
  private static final Pattern SENTENCE =
      Pattern.compile(".{50,}[다요까]\\.(?:\\s.*)?|안녕하(?:십니까|세요).*");

  /** A line that goes on in the next one. */
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:,|、|및|위한|관한|따른|통한|의|대한|과|와|위해|·|–|-|:|있는|하는)$");

  /** The kind of document, on a line under its subject. */
  private static final Pattern KIND =
      Pattern.compile(".*(?:보고서|보고|제안요청서|계획서|계획\\(안\\)|공고|예고|고시\\(안\\)|개정고시\\(안\\)|복명서|연구)$");

  private static final Pattern QUOTED = Pattern.compile("^[『「<\"'].*[』」>\"']$");

  /** Names of forms that are a title where there is no other. */
  private static final Set<String> REPORT_NAMES =
      Set.of(
          "공무국외출장결과보고서",
          "국외출장결과보고서",
          "해외출장결과보고서",
          "공무국외출장보고서",
          "국외출장보고서",
          "출장보고서",
          "출장결과보고서",
          "국외출장복명서",
          "출장복명서");

  private static final int REPORT_NAME = 8;

  private final Findings findings;
  private final TitleLines lines;

  Titles(Findings findings) {
    this.findings = findings;
    this.lines = new TitleLines(findings);
  }

  Optional<String> korean(ReportType type) {
    Optional<Labels.Pair> labelled =
        findings
            .labels()
            .first("title")
            .filter(p -> p.line().number() < 80)
            .or(() -> findings.labels().first("trainingTask"))
            .or(
                () ->
                    findings
                        .labels()
                        .first("projectTitle")
                        .filter(p -> p.line().number() < 6 && p.line().text().startsWith("[")));
    if (labelled.isPresent() && Language.of(labelled.get().value()).equals("ko")) {
      findings.prove("title.ko", labelled.get());
      return Optional.of(TitleLines.clean(labelled.get().value().replaceFirst("\\]$", "")));
    }
    return best("ko").or(this::namedByKind).map(line -> proven("title.ko", line));
  }

  /** A document of few words whose first line names its kind; a report whose form is all it has. */
  private Optional<Lines.Line> namedByKind() {
    return findings.lines().head(REPORT_NAME).stream()
        .filter(line -> line.filled().size() <= 1 && line.columns() <= 1)
        .filter(
            line -> {
              String name = TitleLines.clean(line.text()).replaceAll("\\s", "");
              boolean kind = line.number() == 0 && SHORT_KIND.matcher(name).matches();
              return kind || REPORT_NAMES.contains(name);
            })
        .findFirst();
  }

  Optional<String> english() {
    return best("en")
        .filter(line -> line.heading() || line.text().split(" ").length >= 4)
        .filter(line -> line.text().chars().noneMatch(c -> c >= '가' && c <= '힣'))
        .map(line -> proven("title.en", line));
  }

  private String proven(String field, Lines.Line line) {
    String before = before(line);
    String after = after(line);
    String whole = (before + line.raw() + after).strip();
    findings.prove(field, line, whole, line.heading() ? 0.95 : 0.8);
    return TitleLines.clean(whole);
  }

  /** A title over two lines: the first ends in a comma, in 및, or with the head of a body. */
  private String before(Lines.Line line) {
    return neighbour(line, -1)
        .filter(
            other ->
                GOES_ON.matcher(other.text()).matches()
                    || isPersonOver(other, line)
                    || (QUOTED.matcher(other.text()).matches() && isKind(line)))
        .map(other -> other.raw() + " ")
        .orElse("");
  }

  private String after(Lines.Line line) {
    boolean open = GOES_ON.matcher(line.text()).matches();
    boolean quoted = QUOTED.matcher(line.text()).matches();
    return neighbour(line, 1)
        .filter(other -> open || (quoted && isKind(other)))
        .map(other -> " " + other.raw())
        .orElse("");
  }

  private static boolean isKind(Lines.Line line) {
    return KIND.matcher(line.text()).matches();
  }

  /** Both in the box of the title. */
  private static boolean isPersonOver(Lines.Line line, Lines.Line title) {
    return TitleLines.isPerson(line.text()) && line.block() == title.block();
  }

  private Optional<Lines.Line> neighbour(Lines.Line line, int step) {
    int at = line.number() + step;
    return at < 0
        ? Optional.empty()
        : findings
            .lines()
            .at(at)
            .filter(other -> Objects.equals(other.page(), line.page()))
            .filter(
                other -> other.columns() <= 1 && other.text().length() <= TitleLines.LONGEST / 2)
            .filter(other -> !Labels.startsWithLabel(other.text()))
            .filter(other -> TitleLines.mayBePart(other));
  }

  private Optional<Lines.Line> best(String language) {
    int sentence =
        findings.lines().head(HEAD).stream()
            .filter(line -> line.columns() <= 1 && SENTENCE.matcher(line.text()).matches())
            .mapToInt(Lines.Line::number)
            .findFirst()
            .orElse(HEAD);
    return findings.lines().head(HEAD).stream()
        .filter(line -> lines.mayBe(line, language))
        .filter(line -> line.number() < sentence || line.heading() || isKind(line))
        .max(
            Comparator.comparingInt((Lines.Line line) -> TitleLines.score(line, language))
                .thenComparing(Comparator.comparingInt(Lines.Line::number).reversed()));
  }
}
