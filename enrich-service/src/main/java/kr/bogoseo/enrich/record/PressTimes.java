package kr.bogoseo.enrich.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.PressFacts;

/** From when a release may be reported, as written, and the instant for each kind of medium. */
final class PressTimes {

  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
  private static final int HEAD = 30;
  private static final int NOON = 12;

  /** The words of another medium, or the sign that they follow, begin a part of its own. */
  private static final Pattern PART =
      Pattern.compile("(?=\\(?\\s?(?:온라인|인터넷|통신|방송|지면|신문)[^가-힣]?\\s?[)은는:：\\s\\d])|\\s?/\\s");

  private static final Pattern ONLINE = Pattern.compile("온라인|인터넷|통신|방송");
  private static final Pattern PRINT = Pattern.compile("지면|신문|[조석]간");
  private static final Pattern PAPER = Pattern.compile("(?<p>[조석])간");
  private static final Pattern RELEASE =
      Pattern.compile("\\s*(?<!즉시 )배포\\s?(?:일시|일자|일)?\\s?[:：].*$");

  /** A label right behind its sign: {@code ※엠바고 : …}. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^[※*]\\s?(?:엠\\s?바\\s?고|보\\s?도\\s?(?:시\\s?점|일\\s?시|시\\s?각|제\\s?한))\\s*[:：]\\s*(?<v>.+)");

  /** Without a year, as behind a date that has one: {@code 4. 2.(수) 12:00}. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\d.])(?<m>\\d{1,2})\\s?[.월/]\\s?(?<d>\\d{1,2})\\s?[.일]?\\s*(?:\\([월화수목금토일]\\))?[,\\s]*(?<h>\\d{1,2})\\s?[:시]\\s?(?<min>\\d{2})?");

  private final Findings findings;

  PressTimes(Findings findings) {
    this.findings = findings;
  }

  /** The words behind the label, without those of another one. */
  Optional<String> words() {
    for (Labels.Pair pair : findings.labels().all("embargo")) {
      String words = RELEASE.matcher(pair.value()).replaceFirst("").strip();
      if (pair.line().number() < HEAD && !words.isEmpty()) {
        findings.prove("press.pressTime", pair);
        return Optional.of(words);
      }
    }
    for (Lines.Line line : findings.lines().head(HEAD)) {
      Matcher m = NOTE.matcher(line.text());
      String words = m.matches() ? RELEASE.matcher(m.group("v")).replaceFirst("").strip() : "";
      if (!words.isEmpty()) {
        findings.prove("press.pressTime", line, line.text(), 0.9);
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /**
   * Instants of the words; a day without an hour is none but for papers of a morning or evening.
   */
  List<PressFacts.Time> times(String words, Optional<LocalDate> released) {
    Optional<LocalDate> day = released.or(() -> firstDay(words, Optional.empty()));
    List<PressFacts.Time> times = new ArrayList<>();
    for (String part : PART.split(words.replaceAll("\\(\\s?전\\s?매체\\s?\\)", " "))) {
      Optional<LocalDate> stated = firstDay(part, day);
      Optional<Instant> at =
          instant(part, day).or(() -> shortly(part, day)).or(() -> paper(part, stated));
      String medium =
          ONLINE.matcher(part).find() ? "online" : PRINT.matcher(part).find() ? "print" : null;
      at.map(instant -> new PressFacts.Time(medium, instant))
          .filter(time -> !times.contains(time))
          .ifPresent(times::add);
    }
    return List.copyOf(times);
  }

  private Optional<Instant> instant(String part, Optional<LocalDate> day) {
    return findings.valuesIn(part, day).stream()
        .flatMap(v -> Findings.instant(v, "at").or(() -> Findings.instant(v, "start")).stream())
        .findFirst();
  }

  private static Optional<Instant> shortly(String part, Optional<LocalDate> day) {
    Matcher m = SHORT.matcher(part);
    if (day.isEmpty() || !m.find()) {
      return Optional.empty();
    }
    int minute = m.group("min") == null ? 0 : Integer.parseInt(m.group("min"));
    try {
      return Optional.of(
          LocalDateTime.of(
                  day.get().getYear(),
                  Integer.parseInt(m.group("m")),
                  Integer.parseInt(m.group("d")),
                  Integer.parseInt(m.group("h")),
                  minute)
              .atZone(KOREA)
              .toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Morning papers come out with the day, evening papers at noon. */
  private static Optional<Instant> paper(String part, Optional<LocalDate> day) {
    Matcher paper = PAPER.matcher(part);
    if (day.isEmpty() || !paper.find()) {
      return Optional.empty();
    }
    boolean morning = "조".equals(paper.group("p"));
    return day.map(date -> date.atTime(morning ? 0 : NOON, 0).atZone(KOREA).toInstant());
  }

  private Optional<LocalDate> firstDay(String text, Optional<LocalDate> day) {
    for (NormalizedValue value : findings.valuesIn(text, day)) {
      Optional<LocalDate> date = Findings.day(value, "date").or(() -> Findings.day(value, "at"));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
