package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kr.bogoseo.extract.RawPiece;

/** Finds what repeats on pages: running headers and footers, and page numbers. */
final class Furniture {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–―−~]\\s*\\d{1,4}\\s*[-–―−~]|\\d{1,4}|\\d{1,4}\\s?/\\s?\\d{1,4}"
              + "|[Pp](?:age|\\.)?\\s?\\d{1,4}|[ivxlc]{1,6}|[·∙•]\\s?\\d{1,4}\\s?[·∙•]?");
  private static final Pattern ANCHOR = Pattern.compile("[-–―−]\\s*(\\d{1,4})\\s*[-–―−]");

  private static final int EDGE_LINES = 2;
  private static final int REPEATS = 3;

  private Furniture() {}

  /** Whether a line is a page number between dashes, which is one wherever it stands. */
  static boolean isPageAnchor(String text) {
    return ANCHOR.matcher(text.strip()).matches();
  }

  /** The furniture among the lines of pages whose places are known. */
  static Set<RawPiece.Line> find(List<RawPiece> pieces) {
    Map<Integer, List<RawPiece.Line>> pages = new TreeMap<>();
    for (RawPiece piece : pieces) {
      if (piece instanceof RawPiece.Line line && line.place() != null && line.page() > 0) {
        pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
      }
    }
    List<RawPiece.Line> edges = new ArrayList<>();
    Set<RawPiece.Line> found = new HashSet<>();
    pages.values().forEach(lines -> collectEdges(lines, edges, found));
    Map<String, Set<Integer>> seenOn = new HashMap<>();
    for (RawPiece.Line line : edges) {
      seenOn.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
    }
    int enough = Math.max(REPEATS, pages.size() / 4);
    for (RawPiece.Line line : edges) {
      if (seenOn.getOrDefault(key(line), Set.of()).size() >= enough) {
        found.add(line);
      }
    }
    return found;
  }

  private static void collectEdges(
      List<RawPiece.Line> lines, List<RawPiece.Line> edges, Set<RawPiece.Line> found) {
    List<RawPiece.Line> sorted = new ArrayList<>(lines);
    sorted.sort(java.util.Comparator.comparingDouble(Furniture::top));
    int count = sorted.size();
    for (int i = 0; i < count; i++) {
      if (i < EDGE_LINES || i >= count - EDGE_LINES) {
        edges.add(sorted.get(i));
      }
    }
    if (count > 2) {
      for (RawPiece.Line edge : List.of(sorted.getFirst(), sorted.getLast())) {
        if (PAGE_NUMBER.matcher(edge.text().strip()).matches()) {
          found.add(edge);
        }
      }
    }
  }

  /** Page numbers differ, the rest of a header does not; neither does its place. */
  private static String key(RawPiece.Line line) {
    return line.text().strip().replaceAll("\\d+", "#") + "@" + Math.round(top(line) / 12);
  }

  /** Whether it stands in the upper half of its page. */
  static boolean isHeader(RawPiece.Line line) {
    return top(line) < 300;
  }

  private static float top(RawPiece.Line line) {
    RawPiece.Place place = line.place();
    return place == null ? 0 : place.top();
  }
}
