package kr.bogoseo.deploy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected facts of the sources agree with their texts, the calendar and the registry. */
class SampleFactsTest {

  private static final Pattern DATED_WEEKDAY =
      Pattern.compile(
          "(?:(20\\d\\d|['’]\\d\\d)\\s*[.년]\\s*)?(\\d{1,2})\\s*[.월]\\s*(\\d{1,2})\\s*[.일]?\\s*"
              + "\\(([월화수목금토일])\\)");
  private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

  static Stream<Named<Sample>> samples() throws IOException {
    return Stream.concat(Committed.samples().stream(), Committed.specialSamples().stream())
        .map(sample -> Named.of(sample.id(), sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void titlePeopleAmountsAndKeywordsStandInTheText(Sample sample) {
    String text = text(sample);

    assertThat(text).contains(sample.title());
    for (String key : List.of("people", "keywords", "publication.authors")) {
      for (String value : sample.facts().getOrDefault(key, List.of())) {
        assertThat(text).as(key).contains(value);
      }
    }
    for (String amount : sample.facts().getOrDefault("amounts", List.of())) {
      assertThat(amount).matches(".+ = \\d+ [A-Z]{3}");
      assertThat(text).contains(amount.substring(0, amount.indexOf(" = ")));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPrintedWeekdayFitsItsDate(Sample sample) {
    int year = 0;
    Matcher date = DATED_WEEKDAY.matcher(text(sample));
    while (date.find()) {
      if (date.group(1) != null) {
        String digits = date.group(1).replaceAll("\\D", "");
        year = Integer.parseInt(digits.length() == 2 ? "20" + digits : digits);
      }
      LocalDate day =
          LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      assertThat(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.KOREAN))
          .as(date.group())
          .isEqualTo(date.group(4));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void daysOfATripAreThoseBetweenItsDates(Sample sample) {
    if (sample.fact("reportType", "").equals("trip_report")) {
      LocalDate depart = LocalDate.parse(sample.fact("trip.departOn", ""));
      LocalDate back = LocalDate.parse(sample.fact("trip.returnOn", ""));

      assertThat(ChronoUnit.DAYS.between(depart, back) + 1)
          .isEqualTo(Long.parseLong(sample.fact("trip.days", "")));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyIdIsInTheRegistry(Sample sample) throws IOException {
    Set<String> known = registryIds();
    for (String key : List.of("agency", "clusters", "agencies", "organizations", "places")) {
      assertThat(known).as(key).containsAll(sample.facts().getOrDefault(key, List.of()));
    }
  }

  private static Set<String> registryIds() throws IOException {
    Path registry = Committed.folder().resolveSibling("contracts/src/main/resources/registry");
    Set<String> ids = new HashSet<>();
    try (Stream<Path> files = Files.list(registry)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher id = ID.matcher(line);
          assertThat(id.find()).as(line).isTrue();
          ids.add(id.group(1));
        }
      }
    }
    return ids;
  }

  private static String text(Sample sample) {
    return Lines.of(sample).stream().map(Inline::withoutMarks).collect(Collectors.joining("\n"));
  }
}
