package kr.bogoseo.extract.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which gaps of a recognised page are blanks. The engine parts Korean words into syllables,
 * so the widths of the gaps must tell: on one page they fall into two heaps, and the border between
 * them is sought. Gaps near the border are judged by the pairs of syllables that the clear ones of
 * the same page have joined and parted.
 */
final class WordGaps {

  /** Gaps are measured in heights of the line's letters. */
  private static final double USUAL_BORDER = 0.3;

  private static final double LOWEST_BORDER = 0.18;
  private static final double HIGHEST_BORDER = 0.5;
  private static final int ENOUGH = 30;

  /** Within this distance of the border a gap alone does not tell. */
  private static final double UNCLEAR = 0.1;

  private static final double DIGIT = 0.7;
  private static final double TRUST = 3;

  private static final String CLOSING = ")]}」』’”〉》>】,.;:!?%·․‧、。";
  private static final String OPENING = "([{「『‘“〈《<【";

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:년|월|일|시|분|초|박|명|개|건|만|억|조|천|백|원|달러|회|차|쪽|여|위|호|번|주|세|대|층|배|인|곳|부|권|학|기|편|절|장|종|면)"
              + ".{0,4}");

  /** Particles that never stand alone. */
  private static final Set<String> PARTICLES =
      Set.of(
          "은", "는", "을", "를", "의", "에", "와", "과", "로", "으로", "에서", "에게", "까지", "부터", "라는", "라고",
          "며", "다", "습니다", "합니다");

  private final Map<String, Double> heights = new HashMap<>();
  private final double height;
  private final double border;
  private final Map<Character, double[]> ends = new HashMap<>();
  private final Map<Character, double[]> starts = new HashMap<>();
  private final Map<String, double[]> pairs = new HashMap<>();

  /** Learns from the words of a page, in reading order. */
  WordGaps(List<RecognisedWord> words) {
    Map<String, List<Double>> lines = new HashMap<>();
    List<Double> all = new ArrayList<>();
    for (RecognisedWord word : words) {
      if (word.startsHangul()) {
        lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add((double) word.height());
        all.add((double) word.height());
      }
    }
    this.height = Math.max(1, median(all));
    lines.forEach((line, own) -> heights.put(line, own.size() < 4 ? height : median(own)));
    this.border = border(words);
    learn(words);
  }

  /** Whether a blank stands between two words of a line. */
  boolean isBlank(RecognisedWord left, RecognisedWord right) {
    double gap = gap(left, right);
    if (OPENING.indexOf(left.last()) >= 0 || CLOSING.indexOf(right.first()) >= 0) {
      return gap > 3 * border;
    }
    boolean latin = Character.isLetterOrDigit(left.last()) && !left.endsHangul();
    if (latin && right.startsHangul()) {
      if (PARTICLES.contains(right.text())) {
        return false;
      }
      boolean counted = Character.isDigit(left.last()) && COUNTED.matcher(right.text()).matches();
      return gap > (counted ? 3 * border : border);
    }
    if (left.last() == ',' && !Character.isDigit(right.first())) {
      return true;
    }
    if (left.endsHangul() && Character.isDigit(right.first())) {
      // A digit fills less of its place than a syllable does.
      return gap > DIGIT * border;
    }
    if (!left.endsHangul() || !right.startsHangul()) {
      return latin && Character.isLetterOrDigit(right.first()) || gap > border;
    }
    double clear = (gap - border) / UNCLEAR;
    return Math.abs(clear) >= 1 ? clear > 0 : 2 * clear + habit(left.last(), right.first()) > 0;
  }

  private double gap(RecognisedWord left, RecognisedWord right) {
    return (right.left() - left.right()) / Math.max(1, heights.getOrDefault(left.line(), height));
  }

  /** The gap that parts the two heaps best: what both sides differ in is largest there. */
  private double border(List<RecognisedWord> words) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      RecognisedWord left = words.get(i);
      RecognisedWord right = words.get(i + 1);
      double gap = gap(left, right);
      if (isSyllables(left, right) && gap > -0.3 && gap < 1.2) {
        gaps.add(gap);
      }
    }
    if (gaps.size() < ENOUGH) {
      return USUAL_BORDER;
    }
    gaps.sort(null);
    double total = gaps.stream().mapToDouble(Double::doubleValue).sum();
    double sum = 0;
    double most = 0;
    double best = USUAL_BORDER;
    for (int below = 1; below < gaps.size(); below++) {
      sum += gaps.get(below - 1);
      int above = gaps.size() - below;
      double difference = (total - sum) / above - sum / below;
      double between = (double) below * above * difference * difference;
      if (between > most) {
        most = between;
        best = (gaps.get(below - 1) + gaps.get(below)) / 2;
      }
    }
    return Math.clamp(best, LOWEST_BORDER, HIGHEST_BORDER);
  }

  private void learn(List<RecognisedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      RecognisedWord word = words.get(i);
      for (int at = 0; at + 1 < word.text().length(); at++) {
        count(word.text().charAt(at), word.text().charAt(at + 1), false);
      }
      if (i + 1 < words.size() && isSyllables(word, words.get(i + 1))) {
        double gap = gap(word, words.get(i + 1));
        if (Math.abs(gap - border) >= UNCLEAR) {
          count(word.last(), words.get(i + 1).first(), gap > border);
        }
      }
    }
  }

  private static boolean isSyllables(RecognisedWord left, RecognisedWord right) {
    return left.line().equals(right.line()) && left.endsHangul() && right.startsHangul();
  }

  private void count(char left, char right, boolean blank) {
    if (RecognisedWord.isHangul(left) && RecognisedWord.isHangul(right)) {
      add(ends.computeIfAbsent(left, c -> new double[2]), blank);
      add(starts.computeIfAbsent(right, c -> new double[2]), blank);
      add(pairs.computeIfAbsent("" + left + right, c -> new double[2]), blank);
    }
  }

  private static void add(double[] counts, boolean blank) {
    counts[blank ? 1 : 0]++;
  }

  /** Positive when the page mostly parts such syllables; as logarithm of the odds. */
  private double habit(char left, char right) {
    return odds(ends.get(left)) + odds(starts.get(right)) + odds(pairs.get("" + left + right));
  }

  private static double odds(double @org.jspecify.annotations.Nullable [] counts) {
    return counts == null ? 0 : Math.log((counts[1] + TRUST) / (counts[0] + TRUST));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
