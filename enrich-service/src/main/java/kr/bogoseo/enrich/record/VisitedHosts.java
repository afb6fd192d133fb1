package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.TripHost;
import org.jspecify.annotations.Nullable;

/**
 * The bodies a trip report states as visited: behind a label, in the column of a schedule, as the
 * heading of a visit. Bodies that are only mentioned are none of them.
 */
final class VisitedHosts {

  private static final int MOST = 40;
  private static final int MOST_ITEMS = 15;
  private static final int HEADING = 60;
  private static final String MARKS = "^[\\s\\-–○ㅇ□■◦•·∙▪❍*※]*(?:[\\d가-하]{1,2}[.)]\\s)?";
  private static final String LABEL =
      "(?:주요\\s?)?(?:방\\s?문|면\\s?담|견\\s?학|시\\s?찰)\\s?(?:대\\s?상\\s?)?(?:기\\s?관\\s?명?|처|기\\s?업\\s?명?|업\\s?체)";
  private static final Pattern CELL = Pattern.compile(LABEL + "(?:\\s?\\([^)]{1,12}\\))?");

  /** A plain column of bodies is one of hosts where the table is a schedule. */
  private static final Pattern PLAIN_CELL = Pattern.compile("기\\s?관\\s?명?|기업명?");

  private static final Pattern SCHEDULE =
      Pattern.compile("(?:출장|방문|여행|연수|세부|주요|일별)?\\s?(?:일정|일정표)|일\\s?자|일\\s?시|날\\s?짜|월\\s?일");
  private static final Pattern HEAD_CELL =
      Pattern.compile(
          "일\\s?자|일\\s?시|날\\s?짜|시\\s?간|월\\s?일|지\\s?역|장\\s?소|도\\s?시|국\\s?가|(?:.{0,8}\\s?)?내\\s?용|비\\s?고|연\\s?번|번\\s?호|순\\s?번|구\\s?분|면담자|주\\s?소|분\\s?야|(?:주요|세부)?\\s?(?:활동|업무|일정)|참석자|소재지|성\\s?격|특\\s?징");
  private static final Pattern LABELLED =
      Pattern.compile(
          MARKS
              + "(?:[(\\[<【]\\s?)?"
              + LABEL
              + "\\s?(?:\\d{1,2}|[①-⑳])?(?<close>\\s?[)\\]>】])?(?<c>\\s*[:：])?\\s*(?<v>.*)$");
  private static final Pattern VISIT =
      Pattern.compile(
          "^(?<m>[\\s\\-○ㅇ□■◦•❍]*(?:[ⅠⅡⅢⅣⅤⅥⅦ\\d가-하]{1,3}[.)-]|\\(\\d{1,2}\\)|[①-⑳]|\\[\\d+\\])?)\\s*(?<n>.{2,50}?)\\s*(?:방문|면담|견학|시찰)(?:\\s?(?:결과|내용|보고))?\\s*(?:\\([^)]*\\))?$");
  private static final Pattern VISITS =
      Pattern.compile("(?:방문|면담|견학|시찰).{0,8}(?:결과|내용|활동|기록|요지|사항)|기관별\\s?(?:방문|면담|활동)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?<a>[ⅠⅡⅢⅣⅤⅥⅦⅧ][.\\s])|(?<b>\\d{1,2}\\.(?!\\d))|(?<c>[가-하]\\.)|(?<d>\\(\\d{1,2}\\)|[①-⑳])|(?<e>\\d{1,2}\\)))\\s*(?<t>.+)$");
  private static final List<String> LEVELS = List.of("a", "b", "c", "d", "e");

  private final Findings findings;
  private final HostNames names;
  private final Map<String, TripHost> hosts = new LinkedHashMap<>();

  VisitedHosts(Findings findings) {
    this.findings = findings;
    this.names = new HostNames(findings);
  }

  /** In the order of the document, each once. */
  List<TripHost> read() {
    columns();
    findings.lines().all().forEach(this::labelled);
    visits();
    return hosts.values().stream().limit(MOST).toList();
  }

  private void take(List<TripHost> found, Lines.Line line, String quote, double confidence) {
    for (TripHost host : found) {
      String id = host.id();
      String key = id == null ? HostNames.squeezed(host.name().replaceAll("\\([^)]*\\)", "")) : id;
      if (hosts.putIfAbsent(key, host) == null) {
        findings.prove("trip.hosts", line, quote, confidence);
      }
    }
  }

  private void labelled(Lines.Line line) {
    List<String> cells = line.cells();
    if (cells.size() > 1) {
      for (int i = 0; i + 1 < cells.size(); i++) {
        String next = cells.get(i + 1);
        if (CELL.matcher(bare(cells.get(i))).matches() && !isHead(next)) {
          take(names.in(next, line), line, cells.get(i) + " " + next, 0.95);
        }
      }
      return;
    }
    Matcher label = LABELLED.matcher(line.text());
    if (!label.matches()) {
      return;
    }
    boolean marked = label.group("c") != null || label.group("close") != null;
    if (marked && !label.group("v").isBlank()) {
      take(names.in(label.group("v"), line), line, line.text(), 0.95);
    } else if (label.group("v").isBlank()) {
      under(line);
    }
  }

  /** A list under its label; there what an item is about may stand too, so only known bodies. */
  private void under(Lines.Line label) {
    for (int i = 1; i <= MOST_ITEMS; i++) {
      Lines.@Nullable Line item = findings.lines().at(label.number() + i).orElse(null);
      boolean first = i == 1;
      if (item == null
          || item.heading()
          || item.cells().size() > 1
          || Labels.startsWithLabel(item.text())
          || (!first && !item.text().matches("^[\\s]*[-–○ㅇ□■◦•·∙▪❍*①-⑳].*"))) {
        return;
      }
      String name = item.text().replaceFirst("\\s*[:：].*$", "");
      take(
          names.in(name, item).stream().filter(host -> host.id() != null).toList(),
          item,
          label.text() + " " + item.text(),
          0.85);
    }
  }

  /** The column of hosts in tables; its head says what it is. */
  private void columns() {
    Lines.@Nullable Line head = null;
    int column = -1;
    for (Lines.Line line : findings.lines().all()) {
      if (line.cells().size() < 2) {
        head = head != null && line.block() == head.block() ? head : null;
        continue;
      }
      boolean other = head != null && head.block() != line.block() && head.columns() > 1;
      head = other ? null : head;
      int found = hostColumn(line);
      if (found >= 0) {
        head = line;
        column = found;
      } else if (head != null && column < line.cells().size()) {
        String cell = line.cells().get(column);
        boolean whole = line.cells().size() == head.cells().size();
        List<TripHost> inCell = names.in(cell, line);
        take(
            whole ? inCell : inCell.stream().filter(host -> host.id() != null).toList(),
            line,
            cell,
            0.9);
      }
    }
  }

  private int hostColumn(Lines.Line line) {
    List<String> cells = line.cells().stream().map(VisitedHosts::bare).toList();
    long heads = cells.stream().filter(VisitedHosts::isHead).count();
    boolean schedule = cells.stream().anyMatch(cell -> SCHEDULE.matcher(cell).matches());
    for (int i = 0; i < cells.size(); i++) {
      boolean host = CELL.matcher(cells.get(i)).matches();
      boolean plain = schedule && heads >= 2 && PLAIN_CELL.matcher(cells.get(i)).matches();
      boolean last = i + 1 == cells.size() || isHead(cells.get(i + 1));
      if ((host && heads >= 1 && last) || plain) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHead(String cell) {
    return HEAD_CELL.matcher(bare(cell)).matches();
  }

  private static String bare(String cell) {
    return cell.replaceAll("\\s+", " ").replaceFirst("\\s?[:：]$", "").strip();
  }

  /** {@code 1. 어느병원 방문}, or {@code 1. 어느병원} in a section of visits; known bodies only. */
  private void visits() {
    int section = -1;
    for (Lines.Line line : findings.lines().all()) {
      if (line.cells().size() > 1 || line.text().length() > HEADING) {
        continue;
      }
      Matcher number = NUMBER.matcher(line.text());
      boolean numbered = number.matches();
      if (!numbered && !line.heading()) {
        visit(line);
        continue;
      }
      int level = numbered ? level(number) : -1;
      String text = numbered ? number.group("t") : line.text();
      if (section >= 0 && level > section) {
        known(text, line);
      } else if (VISITS.matcher(text).find()) {
        section = Math.max(level, 0);
      } else if (level >= 0 && level <= section) {
        section = -1;
      }
      visit(line);
    }
  }

  private void visit(Lines.Line line) {
    Matcher visit = VISIT.matcher(line.text());
    boolean marked = visit.matches() && (line.heading() || !visit.group("m").isBlank());
    if (marked) {
      known(visit.group("n"), line);
    }
  }

  private void known(String text, Lines.Line line) {
    String name = HostNames.clean(text.replaceFirst("\\s*(?:방문|면담|견학|시찰)$", ""));
    List<TripHost> one = new ArrayList<>();
    names.registered(name, line).ifPresent(tag -> one.add(new TripHost(name, tag.id())));
    take(one, line, line.text(), 0.9);
  }

  private static int level(Matcher number) {
    for (int i = 0; i < LEVELS.size(); i++) {
      if (number.group(LEVELS.get(i)) != null) {
        return i;
      }
    }
    return LEVELS.size();
  }
}
