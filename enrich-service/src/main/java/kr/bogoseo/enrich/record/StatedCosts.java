package kr.bogoseo.enrich.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.TripCosts;

/**
 * The whole cost of a trip where the report states it: behind a label, or in the total row of a
 * table of costs. Parts are never added up, and a cost by head is not the whole.
 */
final class StatedCosts {

  private static final int COVER = 120;
  private static final int LINES_UNDER = 2;
  private static final String TRIP =
      "(?:총\\s?)?(?:출\\s?장\\s?(?:경\\s?비|여\\s?비|비\\s?용|비|예\\s?산)|여\\s?행\\s?(?:경\\s?비|비\\s?용)|여\\s?비(?:\\s?총액)?|연수\\s?(?:경비|비용)|방문\\s?(?:경비|비용))";
  private static final String ANY =
      "(?:총\\s?)?(?:소\\s?요\\s?(?:예\\s?산|경\\s?비|비\\s?용|금\\s?액|액)|경\\s?비|집행\\s?(?:액|예산))(?:\\s?총액)?|총\\s?(?:경\\s?비|비\\s?용)";
  private static final Pattern LABEL =
      Pattern.compile("(?:(?<trip>" + TRIP + ")|(?<any>" + ANY + "))(?:\\s?\\([^)]{1,20}\\))?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^[\\s\\-–○ㅇ□■◦•·∙▪❍*]*(?:[\\d가-하][.)]\\s)?[(\\[]?(?:(?<trip>"
              + TRIP
              + ")|(?<any>"
              + ANY
              + "))[)\\]]?(?:\\s?\\([^)]{1,20}\\))?\\s*(?:[:：]\\s*(?<v>.*)|(?<end>$))");
  private static final Pattern TOTAL_ROW = Pattern.compile("(?:총\\s?)?(?:합\\s*계|총\\s*계|총\\s*액|계)");
  private static final Pattern COST_TABLE =
      Pattern.compile("출장\\s?(?:경비|여비|비용|비)|소요\\s?(?:예산|경비|비용)|여비|경비\\s?(?:내역|집행)");
  private static final Pattern BY_HEAD =
      Pattern.compile("(?:1\\s?인|인|명|1명|1일|일)\\s?당|(?:^|\\s)각\\s|1인\\s|×|x\\s?\\d|\\*\\s?\\d");
  private static final Pattern PARTS_BEGIN = Pattern.compile("[(:：=※]|\\s-\\s");

  private final Findings findings;

  StatedCosts(Findings findings) {
    this.findings = findings;
  }

  Optional<TripCosts> read() {
    for (Lines.Line line : findings.lines().all()) {
      Optional<TripCosts> costs = line.cells().size() > 1 ? cells(line) : labelled(line);
      if (costs.isPresent()) {
        return costs;
      }
    }
    return totalRow();
  }

  private Optional<TripCosts> cells(Lines.Line line) {
    List<String> cells = line.cells();
    for (int i = 0; i + 1 < cells.size(); i++) {
      Matcher label = LABEL.matcher(cells.get(i).replaceFirst("\\s*[:：]$", "").strip());
      if (label.matches() && (label.group("any") == null || line.number() < COVER)) {
        Optional<TripCosts> costs = whole(cells.get(i + 1));
        if (costs.isPresent()) {
          findings.prove("trip.costs", line, cells.get(i) + " " + cells.get(i + 1), 0.95);
          return costs;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TripCosts> labelled(Lines.Line line) {
    Matcher label = LABELLED.matcher(line.text());
    if (!label.find() || (label.group("any") != null && line.number() >= COVER)) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    if (label.group("v") != null && !label.group("v").isBlank()) {
      values.add(label.group("v"));
    } else {
      for (int i = 1; i <= LINES_UNDER; i++) {
        findings.lines().at(line.number() + i).map(Lines.Line::text).ifPresent(values::add);
      }
    }
    for (String value : values) {
      Optional<TripCosts> costs = whole(value);
      if (costs.isPresent()) {
        String quote = label.group("end") == null ? line.text() : line.text() + " " + value;
        findings.prove("trip.costs", line, quote, 0.9);
        return costs;
      }
      if (!money(value).isEmpty()) {
        break; // parts only
      }
    }
    return Optional.empty();
  }

  /** The sum a value is, or the one it says is the whole. */
  private Optional<TripCosts> whole(String value) {
    List<NormalizedValue> sums = money(value);
    Optional<NormalizedValue> total =
        sums.stream()
            .filter(
                sum -> value.substring(0, sum.start()).matches(".*(?:총액?|합계|총계|계)\\s?[:：]?\\s*"))
            .findFirst()
            .or(() -> sums.stream().filter(s -> s.surface().startsWith("총")).findFirst());
    if (total.isPresent()) {
      return total.map(StatedCosts::costs);
    }
    Matcher parts = PARTS_BEGIN.matcher(value);
    String before = parts.find() && parts.start() > 0 ? value.substring(0, parts.start()) : value;
    List<NormalizedValue> stated = sums.stream().filter(s -> s.end() <= before.length()).toList();
    boolean alone = stated.size() == 1 && !BY_HEAD.matcher(before).find();
    return alone ? Optional.of(costs(stated.getFirst())) : Optional.empty();
  }

  /** {@code 합계} of a table under words that say it is one of costs; one sum in the row. */
  private Optional<TripCosts> totalRow() {
    for (Lines.Line line : findings.lines().all()) {
      List<String> filled = line.filled();
      if (filled.size() < 2 || !TOTAL_ROW.matcher(filled.getFirst()).matches() || !ofCosts(line)) {
        continue;
      }
      List<NormalizedValue> sums =
          findings.valuesOn(line).stream().filter(StatedCosts::isMoney).toList();
      boolean one = sums.stream().map(sum -> sum.value().get("amount")).distinct().count() == 1;
      if (one) {
        findings.prove("trip.costs", line, line.text(), 0.8);
        return Optional.of(costs(sums.getFirst()));
      }
    }
    return Optional.empty();
  }

  private boolean ofCosts(Lines.Line row) {
    int head = row.number();
    while (head > 0
        && findings.lines().all().get(head - 1).cells().size() > 1
        && row.number() - head < 30) {
      head--;
    }
    int from = Math.max(0, head - 2);
    return findings.lines().all().subList(from, head + 1).stream()
        .anyMatch(line -> COST_TABLE.matcher(line.text()).find());
  }

  private List<NormalizedValue> money(String text) {
    return findings.valuesIn(text, Optional.empty()).stream().filter(StatedCosts::isMoney).toList();
  }

  private static boolean isMoney(NormalizedValue value) {
    return value.kind().equals("money")
        && value.value().get("amount") instanceof Number
        && value.value().get("currency") instanceof String;
  }

  private static TripCosts costs(NormalizedValue sum) {
    return new TripCosts(
        sum.surface(),
        new BigDecimal(String.valueOf(sum.value().get("amount"))),
        String.valueOf(sum.value().get("currency")));
  }
}
