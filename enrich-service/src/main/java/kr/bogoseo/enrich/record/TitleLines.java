package kr.bogoseo.enrich.record;

import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Language;

/** Which lines may be a title, and how much speaks for each. */
final class TitleLines {

  private static final int SHORTEST = 6;
  static final int LONGEST = 140;
  private static final int FIRST_PAGES = 2;

  /** From so many characters on a line is likely to say what the document is about. */
  private static final int TELLING = 12;

  private static final Pattern NOT_A_TITLE =
      Pattern.compile(
          "^[※*<(•▪·\\p{So}]|^[□■○●ㅇ❍❏▶☞-]\\s|엠바고|보도\\s?(?:시점|일시|가능|자료$)|^배포|\\||https?://|투명하게|[다요까]\\.+$|귀\\s?하$|<sup>|^\\d+$|@|대외주의|^목\\s?차|발간등록번호|공공누리|^Received|^Copyright|^\\*\\*|●|ISSN|제\\s?\\d+\\s?[권호]|\\bpp?\\.|\\s/\\s|(?i)^press release|^for (?:immediate )?release|^[^:：]{2,8}\\s?[:：](?:\\s|$)|^[-–].*[-–]$|(?:공고|고시|훈령|예규)\\s?제\\s?\\d|^발행[인처일]\\s|목\\s?차(?:\\(안\\))?$|www\\.|[{}]|(?:하고자|하며|하여|하고|되어|에게|에는|에서)$");

  /** A day, a period or a number, and nothing else. */
  private static final Pattern BARE_VALUE =
      Pattern.compile("[\\d\\s.,년월일시분박명원개건~～∼()'‘’화수목금토:*+-]*\\d[\\d\\s.,년월일시분박명원개건()화수목금토*]*");

  /** Notes end like this, titles do not. */
  private static final Pattern NOTE =
      Pattern.compile(
          ".{18,}(?:[있없]음|[하되]였음|했음|됐음|것임|예정임|[하되]고자\\s?함|바람|[가-힣]기로\\s?함|필요함|중임|보임|전망임)\\.?");

  private static final Pattern COMPANY =
      Pattern.compile("(?:주식회사|\\(주\\)|㈜)\\s?\\S+|\\S+\\s?(?:주식회사|\\(주\\)|㈜)");

  /** Chapters and sections are no titles. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[ⅠⅡⅢⅣⅤⅥⅦ]|[IVX]{1,4}\\.|\\d{1,2}(?:[-.]\\d{1,2}){0,3}\\.?\\s|\\d{1,2}\\.|[가-하]\\.|제\\s?\\d+\\s?[장절]|\\(\\d+\\)|\\d+\\)|[①-⑳]|\\[\\d)(?![^ ]*년).*");

  private static final Pattern PERSON_LINE =
      Pattern.compile(
          "^[가-힣]{2,5}\\s(?:[가-힣]{2,8}\\s)?[가-힣]{0,8}(?:위원|연구원|교수|기자|과장|팀장|사무관|주무관|박사|사장|원장|이사장|위원장|장관|차관|청장|처장|시장|도지사|군수|구청장|의장|대표|총장|회장|센터장|소장)$");
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "연구|용역|공고|고시|예고|계획서|안내|지침|방안|보고서|결과|출장|협력|추진|개최|강화|구축|전략|논의|체결|분석|조사|계획|발표|말씀|축사|Study|Strateg|Analysis|Cooperation");
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
          "공무국외출장보고서",
          "국외출장보고서",
          "출장복명서",
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

  TitleLines(Findings findings) {
    this.findings = findings;
  }

  /** Whether a line may be the title, or a part of it. */
  boolean mayBe(Lines.Line line, String language) {
    String text = clean(line.text());
    boolean table = line.columns() > 3 || line.filled().size() > 1;
    boolean name =
        findings.tagsOn(line).stream().anyMatch(t -> t.end() - t.start() >= text.length());
    boolean label = Labels.startsWithLabel(line.text()) && !line.heading();
    boolean spaced = text.length() < line.text().strip().length() / 2 + 1;
    boolean marked = line.heading() || spaced;
    boolean weak = !marked && line.number() > 0 && text.length() < TELLING && !tells(text);
    return (text.length() >= SHORTEST || (marked && text.length() >= SHORTEST - 2))
        && !weak
        && opens(text)
        && text.length() <= LONGEST
        && !table
        && !isProse(line)
        && Language.of(text).equals(language)
        && !isForm(text)
        && !NUMBERED.matcher(text).matches()
        && !name
        && !label
        && !PERSON_LINE.matcher(text).matches()
        && (line.heading() || (onFirstPages(line) && !amongRows(line)))
        && !BARE_VALUE.matcher(text).matches()
        && !NOTE.matcher(text).matches()
        && !COMPANY.matcher(text).matches()
        && !NOT_A_TITLE.matcher(line.text()).find();
  }

  private static boolean tells(String text) {
    return TITLE_WORD.matcher(text).find();
  }

  /** Whether every bracket that is closed was opened: the end of a cut line has others. */
  private static boolean opens(String text) {
    int close = text.indexOf(')');
    return close < 0 || text.lastIndexOf('(', close) >= 0 || text.lastIndexOf('（', close) >= 0;
  }

  private static boolean onFirstPages(Lines.Line line) {
    Integer page = line.page();
    return page == null || page <= FIRST_PAGES;
  }

  /** Between rows of a table a line is what a cell says further. */
  private boolean amongRows(Lines.Line line) {
    return line.columns() <= 1 && isRow(line.number() - 1) && isRow(line.number() + 1);
  }

  private boolean isRow(int number) {
    return number >= 0
        && findings.lines().at(number).filter(other -> other.columns() > 1).isPresent();
  }

  /** How much speaks for a line. */
  static int score(Lines.Line line, String language) {
    int score = line.heading() ? 6 : 0;
    score += tells(clean(line.text())) ? 3 : 0;
    score -= line.number() / 6;
    score += line.text().length() >= TELLING ? 1 : 0;
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

  /** Whether a line beside a title may belong to it. */
  static boolean mayBePart(Lines.Line line) {
    return !NOT_A_TITLE.matcher(line.text()).find()
        && !NUMBERED.matcher(line.text()).matches()
        && !isForm(clean(line.text()));
  }

  /** Whether a line names somebody with a post. */
  static boolean isPerson(String text) {
    return PERSON_LINE.matcher(text).matches();
  }

  private static boolean isForm(String text) {
    return FORM_NAMES.contains(text.replaceAll("\\s", ""));
  }

  /** A title without the signs around it. */
  static String clean(String text) {
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
