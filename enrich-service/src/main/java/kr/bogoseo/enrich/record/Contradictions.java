package kr.bogoseo.enrich.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a document says in two ways that cannot both be true. Only what is certain is reported; what
 * rounding, a date line or an open list may explain is not.
 */
final class Contradictions {

  private static final int MOST = 20;
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<![\\d.,~])(?<n>[2-9]|1\\d)\\s?(?:개사|개국|개교|개소|개|곳|명|인|가지)\\s?(?<what>[가-힣"
              + " ]{0,14}?)\\((?<list>[^()]{3,160})\\)");
  private static final Pattern OPEN_LIST =
      Pattern.compile(
          "등|외|[~:;/]|…|\\.\\.\\.|\\s\\d+(?=\\s*(?:[,·]|$))|\\d+\\s?(?:명|개|%|억|만|원|인|년|월|일|층|평|호|㎡|k?m)|및|과"
              + " |와 |\\band\\b|&");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|['‘’′]\\d{2}");
  private static final Pattern TOTAL = Pattern.compile("(?:총|합)\\s?계|계|합|소계|누계");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:,\\d{3})*|-?\\d+");

  private final Findings findings;
  private final List<ReportRecord.Contradiction> all = new ArrayList<>();

  Contradictions(Findings findings) {
    this.findings = findings;
  }

  List<ReportRecord.Contradiction> read(
      ReportRecord.@Nullable Trip trip, Optional<Roster> travellers) {
    if (trip != null) {
      lengthOfTrip(trip);
      travellers.ifPresent(roster -> party(trip, roster));
    }
    weekdays();
    announced();
    sums();
    return all.stream().limit(MOST).toList();
  }

  /**
   * Travellers listed by name.
   *
   * @param names how many
   * @param line where the list begins
   */
  record Roster(int names, Lines.Line line) {}

  private void lengthOfTrip(ReportRecord.Trip trip) {
    LocalDate out = trip.departOn();
    LocalDate back = trip.returnOn();
    Integer days = trip.days();
    Integer nights = trip.nights();
    if (out == null || back == null || days == null || nights == null || back.isBefore(out)) {
      return;
    }
    int calendar = (int) ChronoUnit.DAYS.between(out, back) + 1;
    // Nights on board are not always counted, so fewer nights are no contradiction.
    if (days != calendar || nights >= calendar) {
      add(
          "trip.days",
          List.of(proven("trip.departOn"), proven("trip.days")),
          "%s부터 %s까지는 %d일인데 %d박 %d일로 적혀 있습니다.".formatted(out, back, calendar, nights, days),
          "%s to %s are %d days, but the report says %d nights and %d days."
              .formatted(out, back, calendar, nights, days));
    }
  }

  private void party(ReportRecord.Trip trip, Roster roster) {
    Integer size = trip.partySize();
    if (size != null && roster.names() >= 2 && size != roster.names()) {
      add(
          "trip.partySize",
          List.of(proven("trip.partySize"), statement(roster.line())),
          "출장 인원은 %d명인데 명단에는 %d명이 있습니다.".formatted(size, roster.names()),
          "The party has %d members, but %d are listed.".formatted(size, roster.names()));
    }
  }

  private ReportRecord.Statement proven(String field) {
    ReportRecord.Evidence evidence = findings.evidence().get(field);
    return evidence == null
        ? new ReportRecord.Statement(null, field)
        : new ReportRecord.Statement(evidence.page(), evidence.text());
  }

  private static ReportRecord.Statement statement(Lines.Line line) {
    return new ReportRecord.Statement(line.page(), line.text());
  }

  private void weekdays() {
    for (NormalizedValue value : findings.input().values()) {
      // A year that is not printed was inferred, and the weekday then speaks against us.
      boolean printed = YEAR.matcher(value.surface()).find();
      if (!printed || value.suspect() == null || !value.suspect().startsWith("weekday")) {
        continue;
      }
      Optional<LocalDate> day =
          Findings.day(value, "date")
              .or(() -> Findings.day(value, "at"))
              .or(() -> Findings.day(value, "start"));
      Integer page = findings.lines().around(value.start()).map(Lines.Line::page).orElse(null);
      String ko =
          day.map(d -> d + "은 " + d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.KOREAN))
              .map(said -> said + "입니다.")
              .orElse("요일이 날짜와 맞지 않습니다.");
      String en =
          day.map(
                  d ->
                      d
                          + " is a "
                          + d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .map(said -> said + ".")
              .orElse("The weekday does not agree with the date.");
      add("date", List.of(new ReportRecord.Statement(page, value.surface())), ko, en);
    }
  }

  /** {@code 6개 기관(가, 나, 다, 라, 마)}: six announced, five listed. */
  private void announced() {
    for (Lines.Line line : findings.lines().all()) {
      if (line.text().indexOf('(') < 0) {
        continue;
      }
      Matcher m = ANNOUNCED.matcher(line.text());
      while (m.find()) {
        String list = m.group("list");
        List<String> items = Arrays.stream(list.split("[,·]")).map(String::strip).toList();
        int announced = Integer.parseInt(m.group("n"));
        boolean names = items.stream().allMatch(i -> i.length() >= 2 && i.length() <= 24);
        boolean closed =
            !OPEN_LIST.matcher(list).find() && (list.indexOf(',') < 0 || list.indexOf('·') < 0);
        if (closed && names && items.size() >= 2 && items.size() != announced) {
          add(
              "items",
              List.of(new ReportRecord.Statement(line.page(), m.group().strip())),
              "%d개라고 했으나 %d개를 들었습니다.".formatted(announced, items.size()),
              "%d are announced, %d are listed.".formatted(announced, items.size()));
        }
      }
    }
  }

  /** A total that is not the sum of its column, in tables plain enough to be sure. */
  private void sums() {
    if (findings.input().document().mediaType().equals("text/plain")) {
      // Tables told by their blanks alone are not sure enough.
      return;
    }
    findings.input().document().blocks().stream()
        .filter(block -> block.rows() != null)
        .forEach(block -> sums(block.rows() == null ? List.of() : block.rows(), block.page()));
  }

  private void sums(List<List<String>> rows, @Nullable Integer page) {
    if (rows.size() < 4 || rows.stream().anyMatch(row -> row.size() != rows.getFirst().size())) {
      return;
    }
    List<List<String>> totals = rows.stream().filter(row -> isTotal(row.getFirst())).toList();
    int at = totals.size() == 1 ? rows.indexOf(totals.getFirst()) : -1;
    if (at != 1 && at != rows.size() - 1) {
      return;
    }
    List<List<String>> items =
        at == 1 ? rows.subList(2, rows.size()) : rows.subList(1, rows.size() - 1);
    if (items.stream().anyMatch(row -> row.getFirst().isBlank())) {
      return;
    }
    for (int column = 1; column < rows.getFirst().size(); column++) {
      sum(items, totals.getFirst(), column, page);
    }
  }

  private void sum(
      List<List<String>> items, List<String> total, int column, @Nullable Integer page) {
    Optional<BigDecimal> stated = number(total.get(column));
    BigDecimal sum = BigDecimal.ZERO;
    for (List<String> row : items) {
      Optional<BigDecimal> cell = number(row.get(column));
      if (cell.isEmpty()) {
        return;
      }
      sum = sum.add(cell.get());
    }
    // Rounding may cost one a row; a column that adds up twice has subtotals.
    BigDecimal allowed = BigDecimal.valueOf(items.size());
    if (items.size() >= 2
        && stated.isPresent()
        && stated.get().subtract(sum).abs().compareTo(allowed) > 0
        && stated.get().multiply(BigDecimal.TWO).compareTo(sum) != 0) {
      add(
          "sum",
          List.of(new ReportRecord.Statement(page, String.join(" ", total).strip())),
          "합계는 %s인데 항목을 더하면 %s입니다.".formatted(stated.get(), sum),
          "The total is %s, but the items add up to %s.".formatted(stated.get(), sum));
    }
  }

  private static boolean isTotal(String cell) {
    return TOTAL.matcher(cell.replaceAll("\\s", "")).matches();
  }

  private static Optional<BigDecimal> number(String cell) {
    String plain = cell.strip();
    return NUMBER.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(",", "")))
        : Optional.empty();
  }

  private void add(String field, List<ReportRecord.Statement> statements, String ko, String en) {
    ReportRecord.Contradiction one =
        new ReportRecord.Contradiction(field, statements, new ReportRecord.Bilingual(ko, en));
    if (!all.contains(one)) {
      all.add(one);
    }
  }
}
