package kr.bogoseo.enrich.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RecordReader;

/** Release date, press time and embargo. */
final class PressFields {

  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
  private static final int HEAD = 30;
  private static final int SIGNATURE = 70;
  private static final int COVER = 14;
  private static final int DATE_LINE = 24;
  private static final Pattern SENT =
      Pattern.compile("^시\\s?행 .{2,40}-\\s?\\d+ ?\\( ?(?<d>[\\d. ]{8,14}) ?\\)");
  private static final Pattern SIGNED_BY =
      Pattern.compile("[ ]?(?:\\([월화수목금토일]\\))?\\s?[,/]?\\s[가-힣A-Za-z·() ]{2,50}(?<![다요음함]\\.?)");
  private static final Pattern RELEASED =
      Pattern.compile(
          "(?i)(?:배포|보도|작성|발행|발간)\\s?(?:일시|일자|일)?\\s?[:：]?\\s?(?=\\d|')|(?:for )?release(?:d on| date)?\\s?[:：]");
  private static final Pattern PRESS_TIME =
      Pattern.compile(
          "보\\s?도\\s?(?:시\\s?점|일\\s?시|가\\s?능|시\\s?각|제\\s?한)|엠\\s?바\\s?고|\\d일?\\(?[월화수목금토일]?\\)?\\s?\\(?[조석]간");
  private static final Pattern AT_ONCE =
      Pattern.compile("즉\\s?시\\s?(?:보도|배포)?(?:\\s?가능)?|배포\\s?(?:즉시|시점)");
  private static final Pattern CONDITION = Pattern.compile("종료|이후|후|별도|공지|해제|시작|개최|발표");
  private static final Pattern PAPER = Pattern.compile("\\(?(?<p>[조석])간\\)?");

  private final Findings findings;

  PressFields(Findings findings) {
    this.findings = findings;
  }

  /** The date of release, as a label or a line says it. */
  Optional<LocalDate> publishedOn(ReportType type) {
    return publishedOn()
        .or(this::sent)
        .or(() -> type == ReportType.PRESS_RELEASE ? Optional.empty() : cover());
  }

  /** An official letter: {@code 시행 어느과-123 (2025. 1. 2.)}. */
  private Optional<LocalDate> sent() {
    for (Lines.Line line : findings.lines().all()) {
      String text = line.text().replaceAll("\\s+", " ");
      Matcher m = SENT.matcher(text);
      if (m.find()) {
        Optional<LocalDate> day = firstDay(m.group("d"));
        if (day.isPresent()) {
          findings.prove("publishedOn", line, m.group(), 0.95);
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** A day alone on a line of the cover, or over the head of the body that signs. */
  private Optional<LocalDate> cover() {
    for (Lines.Line line : findings.lines().head(COVER)) {
      String text = line.text().strip();
      Optional<LocalDate> day =
          text.length() > DATE_LINE || line.columns() > 1 || underLabel(line)
              ? Optional.empty()
              : findings.valuesIn(text, Optional.empty()).stream()
                  .filter(v -> v.start() == 0 && v.end() >= text.length() - 1)
                  .flatMap(v -> Findings.day(v, "date").stream())
                  .findFirst();
      if (day.isPresent()) {
        findings.prove("publishedOn", line, text, 0.8);
        return day;
      }
    }
    return Optional.empty();
  }

  /** On a web page the label stands on the line above its value. */
  private boolean underLabel(Lines.Line line) {
    return line.number() > 0
        && findings
            .lines()
            .at(line.number() - 1)
            .filter(above -> Labels.startsWithLabel(above.text()) || above.text().length() < 4)
            .isPresent();
  }

  private Optional<LocalDate> publishedOn() {
    for (String field : List.of("releasedOn", "publishedOn", "writtenOn")) {
      for (Labels.Pair pair : findings.labels().all(field)) {
        Optional<LocalDate> day = firstDay(pair.value());
        if (day.isPresent() && pair.line().number() < HEAD * 2) {
          findings.prove("publishedOn", pair);
          return day;
        }
      }
    }
    for (Lines.Line line : findings.lines().head(HEAD)) {
      Matcher m = RELEASED.matcher(line.text());
      if (m.find()) {
        Optional<LocalDate> day = firstDay(line.text().substring(m.end()));
        if (day.isPresent()) {
          findings.prove("publishedOn", line, line.text(), 0.9);
          return day;
        }
      }
    }
    return alone();
  }

  /** A date alone in the running head: {@code 정책브리프 2025-01호 / 2025. 1. 15.(수) / …}. */
  private Optional<LocalDate> alone() {
    for (Lines.Line line : findings.lines().head(5)) {
      for (String part : line.text().split("\\s[/|]\\s")) {
        Optional<LocalDate> day =
            findings.valuesIn(part.strip(), Optional.empty()).stream()
                .filter(v -> v.surface().length() >= part.strip().length())
                .flatMap(v -> Findings.day(v, "date").stream())
                .findFirst();
        if (day.isPresent() && line.text().length() > part.length()) {
          findings.prove("publishedOn", line, line.text(), 0.8);
          return day;
        }
      }
      Optional<LocalDate> signed = signed(line);
      if (signed.isPresent()) {
        findings.prove("publishedOn", line, line.text(), 0.8);
        return signed;
      }
    }
    return Optional.empty();
  }

  /** {@code 2024. 5. 3.(금), 어느재단 어느센터}: the day and the body that signs, nothing else. */
  private Optional<LocalDate> signed(Lines.Line line) {
    boolean body = findings.tagsOn(line).stream().anyMatch(t -> t.type() == Tag.Type.AGENCY);
    if (!body || line.text().length() > SIGNATURE) {
      return Optional.empty();
    }
    return findings.valuesIn(line.text(), Optional.empty()).stream()
        .filter(v -> v.start() == 0)
        .filter(v -> SIGNED_BY.matcher(line.text().substring(v.end())).matches())
        .flatMap(v -> Findings.day(v, "date").stream())
        .findFirst();
  }

  private Optional<LocalDate> firstDay(String text) {
    return findings.valuesIn(text, Optional.empty()).stream()
        .flatMap(
            v ->
                Findings.day(v, "date")
                    .or(() -> Findings.day(v, "at"))
                    .or(() -> Findings.day(v, "start"))
                    .stream())
        .findFirst();
  }

  /**
   * What the press must wait for. A time without a year takes the year of the release, or the year
   * that makes its weekday right.
   */
  RecordReader.Embargo embargo(Optional<LocalDate> released) {
    for (Lines.Line line : findings.lines().head(HEAD)) {
      Matcher m = PRESS_TIME.matcher(line.text());
      if (!m.find()) {
        continue;
      }
      String words = words(line, m.start());
      Optional<Instant> at = instant(words, released.or(this::yearOfTheText));
      if (at.isPresent()) {
        findings.prove("publishAt", line, words, 0.95);
        return new RecordReader.Embargo(at.get(), null);
      }
      if (AT_ONCE.matcher(words).find()) {
        return new RecordReader.Embargo(null, null);
      }
      if (CONDITION.matcher(words).find()) {
        String condition = words.replaceFirst("\\s*배포\\s?[:：].*$", "").strip();
        findings.prove("embargoCondition", line, condition, 0.9);
        return new RecordReader.Embargo(null, condition);
      }
    }
    return new RecordReader.Embargo(null, null);
  }

  /** From the words of the press time on, with the next line when the label stands alone. */
  private String words(Lines.Line line, int start) {
    int from = line.text().startsWith("※") && start < 4 ? 0 : start;
    String words = line.text().substring(from);
    boolean alone = words.replaceAll("[^가-힣\\d]", "").length() <= 5;
    if (alone) {
      words += findings.lines().at(line.number() + 1).map(next -> " " + next.text()).orElse("");
    }
    return words;
  }

  private Optional<LocalDate> yearOfTheText() {
    return findings.input().values().stream()
        .flatMap(v -> Findings.day(v, "date").stream())
        .findFirst();
  }

  private Optional<Instant> instant(String words, Optional<LocalDate> day) {
    // Words in brackets between the date and the time (전매체, 요일) are in the way of neither.
    String plain = words.replaceAll("\\((?:전\\s?매체|온라인|지면|방송|인터넷)[^)]*\\)", " ");
    // The release line is another date.
    plain = plain.replaceFirst("배포\\s?(?:일시|일)?\\s?[:：]?.*$", "");
    List<NormalizedValue> found = findings.valuesIn(plain, day);
    for (NormalizedValue value : found) {
      Optional<Instant> at =
          Findings.instant(value, "at").or(() -> Findings.instant(value, "start"));
      if (at.isPresent()) {
        return at;
      }
    }
    Matcher paper = PAPER.matcher(plain);
    if (paper.find()) {
      boolean morning = "조".equals(paper.group("p"));
      // Morning papers come out with the day, evening papers at noon.
      return found.stream()
          .flatMap(v -> Findings.day(v, "date").stream())
          .findFirst()
          .map(
              date ->
                  morning
                      ? date.atStartOfDay(KOREA).toInstant()
                      : date.atTime(12, 0).atZone(KOREA).toInstant());
    }
    return Optional.empty();
  }
}
