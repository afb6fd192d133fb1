package kr.bogoseo.enrich.translate.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds probable outputs word piece by word piece, following some ways of each text at once. Of two
 * the one with the higher mean log probability wins, so that long ones have a chance.
 */
final class BeamSearch {

  private final int beams;
  private final int start;
  private final int end;
  private final BitSet never;

  /**
   * A search.
   *
   * @param beams ways of a text followed at once
   * @param start the piece every output begins with
   * @param end the piece every output ends with
   * @param never pieces that no output may hold
   */
  BeamSearch(int beams, int start, int end, BitSet never) {
    this.beams = beams;
    this.start = start;
    this.end = end;
    this.never = never;
  }

  /** Says how probable each piece is as the next one. */
  interface Model {

    /**
     * Scores before normalisation, one row a way.
     *
     * @param texts which text each way belongs to
     * @param ways the pieces so far, all of one length
     * @param from which row of the call before each way goes on from
     */
    float[][] next(int[] texts, long[][] ways, int[] from);
  }

  private record Way(int text, long[] pieces, double score, int from) {

    double mean() {
      return score / Math.max(1, pieces.length - 1);
    }
  }

  /**
   * Searches for all texts at once.
   *
   * @param limits how many pieces the output of each text may have
   * @return the pieces of each, without start and end
   */
  List<long[]> search(Model model, int[] limits) {
    List<Way> alive = new ArrayList<>();
    List<List<Way>> done = new ArrayList<>();
    for (int i = 0; i < limits.length; i++) {
      alive.add(new Way(i, new long[] {start}, 0, i));
      done.add(new ArrayList<>());
    }
    while (!alive.isEmpty()) {
      int[] texts = alive.stream().mapToInt(Way::text).toArray();
      long[][] ways = alive.stream().map(Way::pieces).toArray(long[][]::new);
      int[] from = alive.stream().mapToInt(Way::from).toArray();
      float[][] scores = model.next(texts, ways, from);
      List<Way> grown = new ArrayList<>();
      for (int i = 0; i < alive.size(); i++) {
        grow(alive.get(i), i, scores[i], grown);
      }
      alive = best(grown, limits, done);
    }
    return done.stream()
        .map(ends -> ends.stream().max(Comparator.comparingDouble(Way::mean)).orElseThrow())
        .map(way -> pieces(way.pieces()))
        .toList();
  }

  private long[] pieces(long[] way) {
    int last = way[way.length - 1] == end ? way.length - 1 : way.length;
    return Arrays.copyOfRange(way, 1, last);
  }

  private void grow(Way way, int row, float[] scores, List<Way> grown) {
    double sum = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      most = never.get(i) ? most : Math.max(most, scores[i]);
    }
    for (int i = 0; i < scores.length; i++) {
      sum += never.get(i) ? 0 : Math.exp(scores[i] - most);
    }
    double norm = most + Math.log(sum);
    for (int piece : highest(scores)) {
      long[] longer = Arrays.copyOf(way.pieces(), way.pieces().length + 1);
      longer[longer.length - 1] = piece;
      grown.add(new Way(way.text(), longer, way.score() + scores[piece] - norm, row));
    }
  }

  /** The most probable pieces, as many as there are ways, highest first. */
  private int[] highest(float[] scores) {
    int[] top = new int[Math.min(beams, scores.length - never.cardinality())];
    int n = 0;
    for (int i = 0; i < scores.length; i++) {
      if (never.get(i) || (n == top.length && scores[i] <= scores[top[n - 1]])) {
        continue;
      }
      int at = n < top.length ? n++ : n - 1;
      while (at > 0 && scores[top[at - 1]] < scores[i]) {
        top[at] = top[at - 1];
        at--;
      }
      top[at] = i;
    }
    return Arrays.copyOf(top, n);
  }

  /** Which ways go on; those that ended, or must, are done. */
  private List<Way> best(List<Way> grown, int[] limits, List<List<Way>> done) {
    List<Way> alive = new ArrayList<>();
    grown.sort(
        Comparator.comparingInt(Way::text)
            .thenComparing(Way::score, (a, b) -> Double.compare(b, a)));
    int text = -1;
    int kept = 0;
    for (Way way : grown) {
      if (way.text() != text) {
        text = way.text();
        kept = 0;
      }
      if (kept == beams) {
        continue;
      }
      kept++;
      boolean ended = way.pieces()[way.pieces().length - 1] == end;
      if (ended || way.pieces().length > limits[text]) {
        done.get(text).add(way);
      } else {
        alive.add(way);
      }
    }
    alive.removeIf(way -> isBeaten(way, done.get(way.text())));
    return alive;
  }

  /** Enough ways have ended, and one of them is better than this one is now. */
  private boolean isBeaten(Way way, List<Way> ends) {
    return ends.size() >= beams && ends.stream().anyMatch(one -> one.mean() >= way.mean());
  }
}
