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
  private static final int SHORTEST = 6;
  private static final int LONGEST = 140;
  private static final Pattern NOT_A_TITLE =
      Pattern.compile(
          "^[※*<(•▪·\\p{So}]|^[□■○●ㅇ❍❏▶☞-]\\s|엠바고|보도\\s?(?:시점|일시|가능|자료$)|^배포|\\||https?://|투명하게|[다요까]\\.+$|귀\\s?하$|<sup>|^\\d+$|@|대외주의|^목\\s?차|발간등록번호|공공누리|^Received|^Copyright|^\\*\\*|●|ISSN|제\\s?\\d+\\s?[권호]|\\bpp?\\.|\\s/\\s|(?i)^press release|^for (?:immediate )?release|^[^:：]{2,8}\\s?[:：]\\s|^[-–].*[-–]$|공고 제\\d|(?:하고자|하며|하여|하고|되어|에게|에는|에서)$");

  /** Chapters and sections are no titles. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[ⅠⅡⅢⅣⅤⅥⅦ]|[IVX]{1,4}\\.|\\d{1,2}(?:[-.]\\d{1,2}){0,3}\\.?\\s|\\d{1,2}\\.|[가-하]\\.|제\\s?\\d+\\s?[장절]|\\(\\d+\\)|\\d+\\)|[①-⑳]|\\[\\d)(?![^ ]*년).*");

  /** A line that goes on in the next one. */
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:,|、|및|위한|관한|따른|통한|의|대한|과|와|위해|·|–|-|:|있는|하는)$");

  /** The kind of document, on a line under its subject. */
  private static final Pattern KIND =
      Pattern.compile(".*(?:보고서|보고|제안요청서|계획서|계획\\(안\\)|공고|고시\\(안\\)|개정고시\\(안\\)|복명서|연구)$");

  private static final Pattern QUOTED = Pattern.compile("^[『「<\"'].*[』」>\"']$");
  private static final Pattern PERSON_LINE =
      Pattern.compile(
          "^[가-힣]{2,5}\\s(?:[가-힣]{2,8}\\s)?[가-힣]{0,8}(?:위원|연구원|교수|기자|과장|팀장|사무관|주무관|박사|사장|원장|이사장|위원장|장관|차관|청장|처장|시장|도지사|군수|구청장|의장|대표|총장|회장|센터장|소장)$");
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "연구|용역|공고|계획서|안내|지침|방안|보고서|결과|출장|협력|추진|개최|강화|구축|전략|논의|체결|분석|조사|계획|발표|말씀|축사|Study|Strateg|Analysis|Cooperation");
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
          "생산등록번호",
          "문서번호",
          "간이기안문",
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
            .or(() -> findings.labels().first("trainingTask"))
            .or(
                () ->
                    findings
                        .labels()
                        .first("projectTitle")
                        .filter(p -> p.line().number() < 6 && p.line().text().startsWith("[")));
    if (labelled.isPresent() && Language.of(labelled.get().value()).equals("ko")) {
      findings.prove("title.ko", labelled.get());
      return Optional.of(clean(labelled.get().value().replaceFirst("\\]$", "")));
    }
    return best("ko").map(line -> proven("title.ko", line));
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
    return clean(whole);
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
    return PERSON_LINE.matcher(line.text()).matches() && line.block() == title.block();
  }

  private Optional<Lines.Line> neighbour(Lines.Line line, int step) {
    int at = line.number() + step;
    return at < 0
        ? Optional.empty()
        : findings
            .lines()
            .at(at)
            .filter(other -> Objects.equals(other.page(), line.page()))
            .filter(other -> other.columns() <= 1 && other.text().length() <= LONGEST / 2)
            .filter(other -> !Labels.startsWithLabel(other.text()))
            .filter(
                other ->
                    !NOT_A_TITLE.matcher(other.text()).find()
                        && !NUMBERED.matcher(other.text()).matches()
                        && !isForm(clean(other.text())));
  }

  private static boolean isForm(String text) {
    return FORM_NAMES.contains(text.replaceAll("\\s", ""));
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
    boolean table = line.columns() > 3 || line.filled().size() > 1;
    boolean name =
        findings.tagsOn(line).stream().anyMatch(t -> t.end() - t.start() >= text.length());
    boolean label = Labels.startsWithLabel(line.text()) && !line.heading();
    return (text.length() >= SHORTEST || (line.heading() && text.length() >= SHORTEST - 2))
        && text.length() <= LONGEST
        && !table
        && !isProse(line)
        && Language.of(text).equals(language)
        && !isForm(text)
        && !NUMBERED.matcher(text).matches()
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
    boolean authors =
        language.equals("en")
            && line.text().matches(".*(?:University|Department|Institute|<sup>).*");
    return authors ? score - 5 : score;
  }

  /** One of several lines of a paragraph. */
  private boolean isProse(Lines.Line line) {
    return !line.heading()
        && findings.input().document().blocks().get(line.block()).rows() == null
        && findings.input().document().blocks().get(line.block()).text().length() > 2 * LONGEST;
  }

  private static String clean(String text) {
    // Signs of private fonts, and the blanks of a name that is spaced out over the page.
    String plain = text.replaceAll("[\\uE000-\\uF8FF]", "").strip();
    if (plain.matches("[가-힣](?:\\s+[가-힣]){2,}")) {
      plain = plain.replaceAll("\\s", "");
    }
    return plain
        .replaceFirst("^#+\\s*", "")
        .replaceAll("</?[a-z]+>", "")
        .replaceFirst("\\*+$", "")
        .strip();
  }
}
