package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tables whose head names a column of names and one of posts or bodies. */
final class NameTables {

  private static final Pattern NAME_HEAD = Pattern.compile("이름|성명|성함|의원명|Name");
  private static final Pattern POST_HEAD =
      Pattern.compile("현직|직위|직급|직책|직함|직위\\(급\\)|직급\\(위\\)|Position|Title");
  private static final Pattern OTHER_HEAD =
      Pattern.compile("소속.*|기관.*|부서.*|담당.*|역할.*|주요.*|구분|정당|지역구|비고");
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern LAID_OUT = Pattern.compile("\\s{3,}|\\s\\|\\s");
  private static final Pattern NO_POST = Pattern.compile("[\\d.,\\s-]*");
  private static final Pattern ITEM = Pattern.compile("\\s*[○◦•ㆍ·∙*※-]\\s");
  private static final Pattern PARTY = Pattern.compile("출장(?:자|단|인원)|명단|방문단|참가자|참석자|연수단|대표단");

  /**
   * A row.
   *
   * @param post the post, or what stands in its place
   */
  record Entry(String name, String post, Lines.Line line) {}

  /** A table of names, with its head. */
  record Table(Lines.Line head, List<Entry> entries) {}

  private NameTables() {}

  static List<Table> of(Lines lines) {
    List<Table> tables = new ArrayList<>();
    Head head = null;
    for (Lines.Line line : lines.all()) {
      List<String> cells = columns(line);
      if (head != null && cells.size() < 2 && ITEM.matcher(line.text()).lookingAt()) {
        continue; // a cell of several lines goes on
      }
      if (cells.size() < 2
          || (head != null && head.line().block() != line.block() && inTable(line))) {
        head = null;
      }
      Optional<Head> next = cells.size() < 2 ? Optional.empty() : head(line, cells);
      if (next.isPresent()) {
        head = next.get();
        tables.add(new Table(line, new ArrayList<>()));
      } else if (head != null) {
        entry(head, line, cells).ifPresent(tables.getLast().entries()::add);
      }
    }
    return tables;
  }

  /** Those who travelled, when a table right under words such as 출장자 명단 lists them. */
  static Optional<Contradictions.Roster> travellers(Lines lines) {
    return party(lines)
        .map(table -> new Contradictions.Roster(table.entries().size(), table.head()));
  }

  /** The table right under words such as 출장자 명단. */
  static Optional<Table> party(Lines lines) {
    for (Table table : of(lines)) {
      boolean party =
          lines
              .all()
              .subList(Math.max(0, table.head().number() - 2), table.head().number() + 1)
              .stream()
              .anyMatch(line -> PARTY.matcher(line.text()).find());
      if (party && !table.entries().isEmpty()) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  private record Head(Lines.Line line, int name, int post) {}

  private static boolean inTable(Lines.Line line) {
    return line.columns() > 1;
  }

  private static Optional<Head> head(Lines.Line line, List<String> cells) {
    int name = index(cells, NAME_HEAD);
    int post = index(cells, POST_HEAD);
    boolean others = post >= 0 || index(cells, OTHER_HEAD) >= 0;
    if (name < 0 || !others) {
      return Optional.empty();
    }
    // The post stands behind a name that leads the row, before one that does not.
    int usual = name == 0 ? 1 : name - 1;
    return Optional.of(new Head(line, name, post >= 0 ? post : usual));
  }

  private static int index(List<String> cells, Pattern wanted) {
    for (int i = 0; i < cells.size(); i++) {
      if (wanted.matcher(BLANK.matcher(cells.get(i)).replaceAll("")).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Entry> entry(Head head, Lines.Line line, List<String> cells) {
    if (head.name() >= cells.size()) {
      return Optional.empty();
    }
    String name = Names.squeezed(cells.get(head.name()));
    String post = head.post() < cells.size() ? plain(cells.get(head.post())) : "";
    boolean known = Names.isName(name) && !NO_POST.matcher(post).matches();
    return known ? Optional.of(new Entry(name, post, line)) : Optional.empty();
  }

  /** Cells of a table, or of a line laid out with blanks. */
  private static List<String> columns(Lines.Line line) {
    return line.cells().size() > 1 ? line.cells() : List.of(LAID_OUT.split(line.text().strip()));
  }

  private static String plain(String cell) {
    return cell.replaceAll("<[^>]{1,60}>", " ")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
