package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.bogoseo.extract.RawPiece;

/** Brings the lines and tables of a page into reading order. */
final class PdfPageLayout {

  private final List<PdfGlyph> glyphs;
  private final PdfRules rules;
  private final int page;

  PdfPageLayout(List<PdfGlyph> glyphs, PdfRules rules, int page) {
    this.glyphs = glyphs;
    this.rules = rules;
    this.page = page;
  }

  List<RawPiece> pieces() {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<PdfGlyph>> byDirection =
        glyphs.stream()
            .collect(Collectors.groupingBy(PdfGlyph::direction, TreeMap::new, Collectors.toList()));
    int main =
        byDirection.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .map(Map.Entry::getKey)
            .orElse(0);
    List<RawPiece> pieces =
        new ArrayList<>(upright(byDirection.getOrDefault(main, List.of()), main == 0));
    byDirection.forEach(
        (direction, turned) -> {
          if (direction != main) {
            pieces.addAll(upright(turned, false));
          }
        });
    return pieces;
  }

  private List<RawPiece> upright(List<PdfGlyph> all, boolean withTables) {
    List<PdfGlyph> free = new ArrayList<>(all);
    List<PdfItem> items = new ArrayList<>();
    if (withTables) {
      for (PdfTables.Grid grid : PdfTables.find(rules.rules())) {
        List<PdfGlyph> inside = free.stream().filter(grid::contains).toList();
        if (inside.stream().anyMatch(glyph -> !glyph.isBlank()) && hasManyCells(grid, inside)) {
          free.removeAll(new java.util.HashSet<>(inside));
          items.add(table(grid, inside));
        }
      }
    }
    PdfLine.group(free).forEach(line -> items.add(PdfItem.of(line)));
    return PdfColumns.inReadingOrder(items).stream().flatMap(item -> item.pieces(page)).toList();
  }

  /** Text in one cell of a grid is a box around text; strokes under words are no table. */
  private static boolean hasManyCells(PdfTables.Grid grid, List<PdfGlyph> inside) {
    int[] owners = grid.owners();
    return inside.stream()
            .filter(glyph -> !glyph.isBlank())
            .mapToInt(glyph -> owners[grid.rowOf(glyph) * grid.columns() + grid.columnOf(glyph)])
            .distinct()
            .count()
        >= 2;
  }

  private static PdfItem table(PdfTables.Grid grid, List<PdfGlyph> inside) {
    int[] owners = grid.owners();
    Map<Integer, List<PdfGlyph>> cells = new HashMap<>();
    for (PdfGlyph glyph : inside) {
      int place = grid.rowOf(glyph) * grid.columns() + grid.columnOf(glyph);
      cells.computeIfAbsent(owners[place], key -> new ArrayList<>()).add(glyph);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> places = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        List<PdfGlyph> content = cells.get(row * grid.columns() + column);
        places.add(content == null ? "" : text(content));
      }
      if (places.stream().anyMatch(place -> !place.isBlank())) {
        rows.add(places);
      }
    }
    return PdfItem.table(
        TableGrid.withoutEmptyColumns(rows, grid.columns()),
        grid.xs().getFirst(),
        grid.ys().getFirst(),
        grid.xs().getLast(),
        grid.ys().getLast());
  }

  /** The lines of a cell; a line that leaves room ends a paragraph, which shows as a blank line. */
  private static String text(List<PdfGlyph> content) {
    List<PdfLine> lines = PdfLine.group(content);
    float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    StringBuilder text = new StringBuilder();
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before != null && before.beside(line)) {
        text.append(' ');
      } else if (before != null) {
        text.append(before.right() + 2.2f * before.size() < right ? "\n\n" : "\n");
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }
}
