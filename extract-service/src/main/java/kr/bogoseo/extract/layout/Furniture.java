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
  private static final int FEW_PAGES = 6;

  /** The blank around a header or footer, in sizes of its letters. */
  private static final float APART = 1.5f;

  private static final int COLOPHON_LINES = 4;
  private static final float COLOPHON_GAP = 1.7f;

  /** Points from the top; the last tenth of an A4 page. */
  private static final float FOOT_OF_PAGE = 740;

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
    pages.values().forEach(lines -> collectColophon(lines, bodySize(pages), found));
    int enough = Math.max(REPEATS, pages.size() / 4);
    for (RawPiece.Line line : edges) {
      int seen = seenOn.getOrDefault(key(line), Set.of()).size();
      if (seen >= enough || seen == 2 && pages.size() <= FEW_PAGES && isApart(line, pages)) {
        found.add(line);
      }
    }
    // What is all that stands on the pages is their text, however often it repeats.
    int all = pages.values().stream().mapToInt(List::size).sum();
    return found.size() < all ? found : Set.of();
  }

  /** The size of most letters. */
  private static float bodySize(Map<Integer, List<RawPiece.Line>> pages) {
    Map<Float, Integer> sizes = new HashMap<>();
    pages.values().stream()
        .flatMap(List::stream)
        .forEach(
            line ->
                sizes.merge(
                    Math.round(PageMeasures.place(line).size() * 2) / 2f,
                    line.text().length(),
                    Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /**
   * Address, number of registration and the like: a few short lines of small print below everything
   * else on a full page, with blank paper above them.
   */
  private static void collectColophon(
      List<RawPiece.Line> lines, float body, Set<RawPiece.Line> found) {
    List<RawPiece.Line> sorted = new ArrayList<>(lines);
    sorted.sort(java.util.Comparator.comparingDouble(Furniture::top).reversed());
    List<RawPiece.Line> foot = new ArrayList<>();
    for (RawPiece.Line line : sorted) {
      RawPiece.Place place = PageMeasures.place(line);
      boolean blankAbove =
          !foot.isEmpty()
              && top(foot.getLast()) - place.bottom()
                  > COLOPHON_GAP * PageMeasures.place(foot.getLast()).size();
      if (blankAbove) {
        found.addAll(foot);
        return;
      }
      boolean small = place.size() < body * 0.93f && line.text().strip().length() <= 40;
      if (!small
          || foot.size() >= COLOPHON_LINES
          || top(line) < FOOT_OF_PAGE
          || Marker.of(line.text()).isPresent()
          || Sentences.ends(line.text())) {
        return;
      }
      foot.add(line);
    }
  }

  /** Whether nothing stands near a line at the edge of its page. */
  private static boolean isApart(RawPiece.Line line, Map<Integer, List<RawPiece.Line>> pages) {
    RawPiece.Place place = PageMeasures.place(line);
    return pages.getOrDefault(line.page(), List.of()).stream()
        .map(PageMeasures::place)
        .filter(other -> other != place)
        .noneMatch(
            other ->
                other.bottom() > place.top() - APART * place.size()
                    && other.top() < place.bottom() + APART * place.size());
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
