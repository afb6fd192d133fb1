package kr.bogoseo.deploy.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a benchmark found: one table of measures with a column for each system, remarks below it,
 * and details for the JSON file only.
 */
public final class Figures {
  private final String name;
  private final List<String> systems;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, Object> details = new LinkedHashMap<>();

  private record Row(String measure, String goal, List<Object> values) {}

  /**
   * @param systems the columns; ours first
   */
  public Figures(String name, List<String> systems) {
    this.name = name;
    this.systems = List.copyOf(systems);
  }

  /**
   * A line of the table.
   *
   * @param goal what is wanted, empty when nothing is
   * @param values one a system, in their order; trailing ones may be left out
   */
  public void row(String measure, String goal, Object... values) {
    rows.add(new Row(measure, goal, List.of(values)));
  }

  /** A line below the table. */
  public void remark(String line) {
    remarks.add(line);
  }

  /** Something for the JSON file: maps, lists, numbers, texts, records. */
  public void detail(String key, Object value) {
    details.put(key, value);
  }

  /** The table and the remarks as a person reads them. */
  String text() {
    List<String> head = new ArrayList<>(List.of(name, "goal"));
    head.addAll(systems);
    TextTable table = new TextTable(head);
    for (Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.measure, row.goal));
      row.values.forEach(value -> cells.add(shown(value)));
      table.add(cells);
    }
    StringBuilder text = new StringBuilder(table.text());
    remarks.forEach(remark -> text.append("  ").append(remark).append('\n'));
    return text.toString();
  }

  /** Everything, for the JSON file. */
  Map<String, Object> json() {
    List<Map<String, Object>> table = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("measure", row.measure);
      line.put("goal", row.goal);
      for (int i = 0; i < row.values.size(); i++) {
        line.put(systems.get(i), row.values.get(i));
      }
      table.add(line);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bench", name);
    json.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.put("processors", Runtime.getRuntime().availableProcessors());
    json.put("table", table);
    json.put("remarks", remarks);
    json.put("details", details);
    return json;
  }

  private static String shown(Object value) {
    if (value instanceof Double number) {
      if (number.isNaN()) {
        return "-";
      }
      return String.format(Locale.ROOT, Math.abs(number) >= 10 ? "%.1f" : "%.4f", number);
    }
    return String.valueOf(value);
  }
}
