package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Place;

/** What is usual in a document: the size of its text, the distance of its lines, its margins. */
final class PageMeasures {

  private static final float LARGE = 1.15f;
  private static final int NEIGHBOURS = 9;

  /** Lines that end alike are a column from this number on. */
  private static final int COLUMN = 8;

  /** The widest distance of lines in sizes. */
  private static final float WIDELY = 3.3f;

  /** A size with this share of the characters is one of running text. */
  private static final double COMMON = 0.15;

  private final Map<Integer, List<RawPiece.Line>> pages = new HashMap<>();
  private final Map<Integer, List<Float>> rights = new HashMap<>();
  private final Set<Float> commonSizes;
  private final float bodySize;
  private final float pitch;
  private final boolean boldIsRare;
  private final List<Float> largeSizes;
  private final double edgeShare;
  private final boolean justified;

  PageMeasures(List<RawPiece> pieces) {
    TreeMap<Float, Integer> sizes = new TreeMap<>();
    List<Float> pitches = new ArrayList<>();
    RawPiece.Line before = null;
    long bold = 0;
    long all = 0;
    for (RawPiece piece : pieces) {
      if (piece instanceof RawPiece.Line line && line.place() != null) {
        Place place = place(line);
        pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
        float size = Math.round(place.size() * 2) / 2f;
        sizes.merge(size, line.text().length(), Integer::sum);
        bold += place.bold() ? line.text().length() : 0;
        all += line.text().length();
        if (before != null && before.page() == line.page()) {
          float distance = (place.top() - place(before).top()) / Math.max(1, place.size());
          if (distance > 0.8f && distance < 3.5f) {
            pitches.add(distance);
          }
        }
        before = line;
      }
    }
    this.bodySize =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10f);
    pitches.sort(null);
    this.pitch = pitches.isEmpty() ? 1.5f : pitches.get(pitches.size() / 2);
    this.boldIsRare = bold * 3 < all;
    long most = all;
    this.commonSizes =
        sizes.entrySet().stream()
            .filter(size -> size.getValue() >= COMMON * most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    this.largeSizes =
        sizes.keySet().stream()
            .filter(size -> size >= bodySize * LARGE && !commonSizes.contains(size))
            .sorted()
            .toList()
            .reversed();
    this.edgeShare = edgeShare();
    this.justified = endsAtOneEdge();
  }

  static Place place(RawPiece.Line line) {
    Place place = line.place();
    if (place == null) {
      throw new IllegalArgumentException("the line has no place");
    }
    return place;
  }

  boolean isLarge(RawPiece.Line line) {
    return place(line).size() >= bodySize * LARGE && !isCommon(line);
  }

  /** Whether much of the document has this size. */
  boolean isCommon(RawPiece.Line line) {
    return commonSizes.contains(Math.round(place(line).size() * 2) / 2f);
  }

  /** Small print, as at the foot of pages. */
  boolean isSmall(RawPiece.Line line) {
    return place(line).size() < bodySize * 0.93f;
  }

  /** The size of running text. */
  boolean isBody(RawPiece.Line line) {
    return !isSmall(line) && !isLarge(line);
  }

  /** Whether a line ends at the right edge of its column. */
  boolean reachesRight(RawPiece.Line line) {
    return place(line).right() + 1.6f * place(line).size() >= columnRight(line);
  }

  /**
   * Whether a line takes less than three fifths of the width that text has where it begins, and
   * ends where hardly another does on its page, as labels and values do and narrow columns do not.
   */
  boolean isNarrow(RawPiece.Line line) {
    Place own = place(line);
    long alike =
        pages.getOrDefault(line.page(), List.of()).stream()
            .map(PageMeasures::place)
            .filter(place -> Math.abs(place.right() - own.right()) < 0.5f * own.size())
            .count();
    return alike < COLUMN && (own.right() - own.left()) * 5 < 3 * (usualRight(own) - own.left());
  }

  /** Whether two short lines have their middle in common and not their left edge, as on covers. */
  boolean isCentred(RawPiece.Line above, RawPiece.Line line) {
    Place a = place(above);
    Place b = place(line);
    return isShort(above)
        && isShort(line)
        && Math.abs(a.left() - b.left()) > a.size()
        && Math.abs(a.left() + a.right() - b.left() - b.right()) < a.size();
  }

  /** Whether a line takes less than half of the width of its page's text, wherever it stands. */
  private boolean isShort(RawPiece.Line line) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (RawPiece.Line other : pages.getOrDefault(line.page(), List.of())) {
      left = Math.min(left, place(other).left());
      right = Math.max(right, place(other).right());
    }
    return (place(line).right() - place(line).left()) * 2 < right - left;
  }

  /** Whether a line stands further right than most lines of its column. */
  boolean isIndented(RawPiece.Line line) {
    Place own = place(line);
    List<Float> edges =
        pages.getOrDefault(line.page(), List.of()).stream()
            .map(PageMeasures::place)
            .filter(place -> Math.abs(place.left() - own.left()) < 4f * own.size())
            .map(Place::left)
            .sorted()
            .toList();
    return !edges.isEmpty() && own.left() > edges.get(edges.size() / 4) + 0.6f * own.size();
  }

  /** A short bold line, where bold is not the rule. */
  boolean isBoldTitle(RawPiece.Line line) {
    return boldIsRare
        && place(line).bold()
        && line.text().strip().length() <= 40
        && place(line).size() >= bodySize * 0.95f;
  }

  /** The level by size, 1 for the largest; 0 when the size says nothing. */
  int level(RawPiece.Line line) {
    float size = Math.round(place(line).size() * 2) / 2f;
    int at = largeSizes.indexOf(size);
    return at < 0 ? 0 : Math.min(at + 1, 4);
  }

  /** Whether two lines stand at the usual distance. */
  boolean isNear(RawPiece.Line above, RawPiece.Line line) {
    float distance = place(line).top() - place(above).top();
    return distance <= pitch * 1.35f * Math.max(place(line).size(), place(above).size());
  }

  /** Whether three lines of a size stand as far from each other, as in text set widely. */
  boolean isEven(RawPiece.Line above, RawPiece.Line line, RawPiece.Line next) {
    if (next.place() == null || line.page() != next.page()) {
      return false;
    }
    float size = place(line).size();
    float first = place(line).top() - place(above).top();
    float second = place(next).top() - place(line).top();
    return first > 0
        && first < WIDELY * size
        && Math.abs(first - second) < 0.1f * size
        && Math.abs(place(next).size() - size) < 0.1f * size;
  }

  /** Whether a line goes as far right as its column, so that the next word had no room. */
  boolean isFull(RawPiece.Line line, RawPiece.Line next) {
    Place own = place(line);
    float right = columnRight(line);
    int units = Math.min(Sentences.width(SpacingModel.firstToken(next.text())), 12);
    float nextWord = Math.max(1.6f, units * 0.5f) * own.size();
    if (justified && Sentences.ends(line.text())) {
      return own.right() + 1.1f * own.size() >= right;
    }
    return own.right() + nextWord >= right;
  }

  /**
   * The right edge that the lines around this one, in its column, mostly have. Short lines have
   * none in common; then it is the one that lines of the column have elsewhere on the page.
   */
  private float columnRight(RawPiece.Line line) {
    Place own = place(line);
    List<Place> column =
        pages.getOrDefault(line.page(), List.of()).stream()
            .map(PageMeasures::place)
            .filter(place -> Math.abs(place.left() - own.left()) < 2.5f * own.size())
            .sorted(Comparator.comparingDouble(place -> Math.abs(place.top() - own.top())))
            .toList();
    List<Float> near = column.stream().limit(NEIGHBOURS).map(Place::right).sorted().toList();
    if (near.isEmpty()) {
      return own.right();
    }
    float edge = near.get((near.size() - 1) * 7 / 10);
    List<Float> all = column.stream().map(Place::right).sorted().toList();
    float far = all.getLast();
    if (!isShared(near, edge, own.size())) {
      edge = isShared(all, far, own.size()) ? far : Math.max(edge, usualRight(own));
    }
    return Math.max(own.right(), edge);
  }

  /** The furthest right edge that several lines from the same left edge have in the document. */
  private float usualRight(Place own) {
    List<Float> edges = edges(own.left(), own.size());
    for (int i = edges.size() - 1; i > 0; i--) {
      if (edges.get(i) - edges.get(i - 1) < own.size()) {
        return edges.get(i);
      }
    }
    return own.right();
  }

  private List<Float> edges(float left, float size) {
    return rights.computeIfAbsent(
        Math.round(left / size),
        key ->
            pages.values().stream()
                .flatMap(List::stream)
                .map(PageMeasures::place)
                .filter(place -> Math.abs(place.left() - left) < 1.5f * size)
                .map(Place::right)
                .sorted()
                .toList());
  }

  private static boolean isShared(List<Float> edges, float edge, float size) {
    return edges.stream().filter(other -> Math.abs(other - edge) < size).count() >= 2;
  }

  /** Whether long lines mostly end at one edge, as justified text and text cut anywhere do. */
  private boolean endsAtOneEdge() {
    return edgeShare >= 0.7;
  }

  /** Whether lines end where words do: long lines mostly leave room that a syllable would fill. */
  boolean breaksAtWords() {
    return edgeShare >= 0 && edgeShare < 0.6;
  }

  /** The share of long lines that end at the edge of their column; -1 when there are too few. */
  private double edgeShare() {
    int lines = 0;
    int atEdge = 0;
    for (List<RawPiece.Line> page : pages.values()) {
      // A few pages tell the habit of a document.
      if (lines > 400) {
        break;
      }
      for (RawPiece.Line line : page) {
        Place own = place(line);
        float right = columnRight(line);
        if (own.right() - own.left() > 0.6f * (right - own.left()) && line.text().length() > 12) {
          lines++;
          atEdge += own.right() + 1.2f * own.size() >= right ? 1 : 0;
        }
      }
    }
    return lines >= 10 ? (double) atEdge / lines : -1;
  }
}
