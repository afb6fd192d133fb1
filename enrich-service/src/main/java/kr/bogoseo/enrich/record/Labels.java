package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Label and value pairs of covers and forms: on one line or the next, several on a line, labels
 * spaced out ({@code 성 명}), in table cells, values over several lines.
 */
final class Labels {

  private static final int COVER = 120;
  private static final int VALUE_LINES = 3;

  /** What a label may read, without blanks, and the field it stands for. */
  private static final Map<String, String> FIELDS = fields();

  /** What a label may carry besides its letters. */
  private static final Pattern BESIDES = Pattern.compile("[\\s:：()\\[\\]*○ㅇ□]");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[\\s|(\\[]))(?:[-○ㅇ□▪•*·]\\s?|\\d{1,2}[.)]\\s?|[가-하][.)]\\s)?[(\\[]?(?<l>"
              + FIELDS.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(Labels::spaced)
                  .collect(Collectors.joining("|"))
              + ")[)\\]]?(?<mark>\\s{0,4}[:：]\\s*|\\s+|$|(?=\\())",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED = Pattern.compile("\\([^()]{2,80}\\)");

  private final List<Pair> pairs;

  /**
   * A pair.
   *
   * @param field which field the label stands for
   * @param value as written, lines joined by a blank
   * @param quote label and value
   * @param line the line of the label
   */
  record Pair(String field, String value, String quote, Lines.Line line) {}

  private Labels(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Labels long enough to be known where a lost line end has glued them to the value before. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[가-힣A-Za-z0-9).])(?<l>보고서제목|보고서명|보고서매수|내용요약|훈련기관명?|훈련기간|훈련과제|훈련분야|출장기간|출장목적|출장지역|소요예산|여행기간|여행목적)(?=[\\s:：]|$)");

  static Labels of(Lines lines) {
    List<Pair> pairs = new ArrayList<>();
    for (Lines.Line line : lines.all()) {
      if (line.cells().size() > 1) {
        cells(line, pairs);
      } else {
        line(line, lines, pairs);
      }
    }
    return new Labels(pairs);
  }

  /** The first value of a field. */
  Optional<Pair> first(String field) {
    return pairs.stream().filter(pair -> pair.field().equals(field)).findFirst();
  }

  List<Pair> all(String field) {
    return pairs.stream().filter(pair -> pair.field().equals(field)).toList();
  }

  /** Whether a line begins with a label. */
  static boolean startsWithLabel(String text) {
    return LABEL.matcher(text).lookingAt();
  }

  private static Optional<String> field(String label) {
    String key = BESIDES.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(FIELDS.get(key));
  }

  private static void cells(Lines.Line line, List<Pair> pairs) {
    List<String> cells = line.cells();
    for (int i = 0; i + 1 < cells.size(); i++) {
      Optional<String> field = field(cells.get(i));
      String value = cells.get(i + 1);
      if (field.isPresent() && !value.isBlank() && field(value).isEmpty()) {
        pairs.add(new Pair(field.get(), value, cells.get(i) + " " + value, line));
      }
    }
  }

  private static void line(Lines.Line line, Lines lines, List<Pair> pairs) {
    Matcher m = LABEL.matcher(line.text());
    int previous = -1;
    String field = "";
    int labelStart = 0;
    while (m.find()) {
      boolean first = previous < 0;
      if (first
          && m.start() > 0
          && !line.text().substring(0, m.start()).isBlank()
          && !startsMidLine(line, m)) {
        continue;
      }
      if (previous >= 0) {
        add(line, lines, field, labelStart, previous, m.start(), pairs);
      } else if (!strong(line, m)) {
        continue;
      }
      field = field(m.group("l")).orElse("");
      labelStart = m.start();
      previous = m.end();
    }
    if (previous >= 0) {
      add(line, lines, field, labelStart, previous, line.text().length(), pairs);
    }
  }

  /** {@code ※엠바고 : … 배포 : …}: a label in mid line needs its colon. */
  private static boolean startsMidLine(Lines.Line line, Matcher m) {
    return m.group("mark").contains(":") && line.text().length() < 200;
  }

  /** A label in running prose (훈련기간 중 …) is none. */
  private static boolean strong(Lines.Line line, Matcher m) {
    String mark = m.group("mark");
    if (mark.contains(":") || mark.isEmpty() || mark.length() >= 2) {
      return true;
    }
    boolean sentence = line.text().matches(".*[다요음함]\\.?$");
    boolean spacedOut = m.group("l").trim().contains(" ");
    String rest = line.text().substring(m.end());
    boolean prose = rest.matches("^(?:중|동안|의|을|를|은|는|이|가|및|등|내|에|관련|현황|주요|별|개요)[ 은는이가을를에]?.*");
    return line.number() < COVER && !sentence && (spacedOut || !prose) && line.text().length() < 90;
  }

  private static void add(
      Lines.Line line,
      Lines lines,
      String field,
      int labelStart,
      int start,
      int end,
      List<Pair> pairs) {
    String value = line.text().substring(start, end).strip();
    StringBuilder joined = new StringBuilder(value);
    boolean last = end == line.text().length();
    for (int i = 1; last && i <= VALUE_LINES; i++) {
      Optional<Lines.Line> next = lines.at(line.number() + i);
      if (next.isEmpty() || startsWithLabel(next.get().text()) || next.get().heading()) {
        break;
      }
      // Another name of it, or how long it took, may stand in brackets under a value.
      boolean bracketed = i == 1 && BRACKETED.matcher(next.get().text()).matches();
      if (!bracketed && !wants(joined, i)) {
        break;
      }
      joined.append(joined.isEmpty() ? "" : " ").append(next.get().text().strip());
    }
    String whole = joined.toString().strip();
    if (!whole.isEmpty() && !field.isEmpty()) {
      String label =
          line.text().substring(labelStart, Math.min(start, line.text().length())).strip();
      pair(field, label, whole, line, pairs);
    }
  }

  /** A value ends where the next label is glued to it; that one has a value of its own. */
  private static void pair(
      String field, String label, String whole, Lines.Line line, List<Pair> pairs) {
    Matcher glued = GLUED.matcher(whole);
    boolean cut = line.number() < COVER && glued.find();
    String value = cut ? whole.substring(0, glued.start()).strip() : whole;
    pairs.add(new Pair(field, value, label + " " + value, line));
    if (cut) {
      String rest = whole.substring(glued.end()).replaceFirst("^[\\s:：]+", "");
      Optional<String> next = field(glued.group("l"));
      if (next.isPresent() && !rest.isBlank()) {
        pair(next.get(), glued.group("l"), rest, line, pairs);
      }
    }
  }

  /** An empty value stands on the next line; one that ends in a comma or in Latin goes on there. */
  private static boolean wants(StringBuilder value, int next) {
    if (value.isEmpty()) {
      return true;
    }
    char end = value.charAt(value.length() - 1);
    boolean latin = end < 0x80 && Character.isLetter(end);
    return end == ',' || (next > 1 && latin && value.indexOf(",") > 0);
  }

  private static String spaced(String label) {
    String[] signs = label.split("");
    return String.join("[ ]{0,6}", signs);
  }

  private static Map<String, String> fields() {
    String table =
        "성명=name,이름=name,직급=rank,직위=rank,소속=affiliation,소속기관=affiliation,"
            + "훈련국=trainingCountry,훈련국가=trainingCountry,훈련기간=trainingPeriod,훈련기관=trainingInstitution,훈련기관명=trainingInstitution,"
            + "훈련분야=trainingField,훈련과제=trainingTask,훈련과제명=trainingTask,훈련주제=trainingTask,보고서제목=title,사업명=projectTitle,용역명=projectTitle,공고명=projectTitle,건명=projectTitle,보고서명=title,과제명=title,제목=title,보고서매수=reportPages,"
            + "출장기간=tripPeriod,여행기간=tripPeriod,출장일시=tripPeriod,출장일정=tripPeriod,방문기간=tripPeriod,출장자=travellers,출장인원=partySize,"
            + "출장단=travellers,연수기간=tripPeriod,시찰기간=tripPeriod,견학기간=tripPeriod,체류기간=tripPeriod,연수목적=purpose,시찰목적=purpose,연수국=destination,연수국가=destination,연수지=destination,연수지역=destination,방문지역=destination,여행국=destination,여행국가=destination,연수자=travellers,연수단=travellers,방문자=travellers,여행자=travellers,연수인원=partySize,방문인원=partySize,여행인원=partySize,출장국=destination,출장국가=destination,방문국가=destination,방문국=destination,출장지=destination,방문지=destination,출장지역=destination,"
            + "출장도시=destination,방문도시=destination,여행지=destination,목적지=destination,출장목적=purpose,방문목적=purpose,여행목적=purpose,목적=purpose,"
            + "출발일=departOn,출국일=departOn,도착일=returnOn,귀국일=returnOn,입국일=returnOn,인원=partySize,총인원=partySize,방문단=travellers,"
            + "배포=releasedOn,배포일=releasedOn,배포일시=releasedOn,보도일자=releasedOn,배포일자=releasedOn,작성일=writtenOn,작성일자=writtenOn,제출일=writtenOn,제출일자=writtenOn,보고일=writtenOn,보고일자=writtenOn,releasedate=releasedOn,forrelease=releasedOn,발행일=publishedOn,발간일=publishedOn,"
            + "보도시점=embargo,보도일시=embargo,엠바고=embargo,보도제한=embargo,담당부서=department,소관부서=department,배포부서=department,배포기관=publisher,발행처=publisher,발행기관=publisher,기관명=publisher,작성기관=publisher,"
            + "출장기관=publisher,주관기관=publisher,책임자=responsible,담당과장=responsible,담당국장=responsible,담당팀장=responsible,담당자=contact,담당사무관=contact,기간=period,일시=when,"
            + "keywords=keywords,keyword=keywords,중심단어=keywords,주제어=keywords,핵심어=keywords,핵심단어=keywords,키워드=keywords,색인어=keywords,"
            + "doi=doi";
    return java.util.Arrays.stream(table.split(","))
        .map(entry -> entry.split("="))
        .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
  }
}
