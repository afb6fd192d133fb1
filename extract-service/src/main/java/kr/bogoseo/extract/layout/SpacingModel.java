package kr.bogoseo.extract.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * Learns from the inside of a document's lines where blanks stand between Hangul syllables, and
 * judges the line ends by it. Every document teaches its own words; a few particles that any
 * document has are known beforehand.
 */
final class SpacingModel {

  /** Syllables that mostly end a word: particles and endings. */
  private static final String ENDS = "은는을를의에와과도로며고한된할인적";

  /** Syllables that mostly start one. */
  private static final String STARTS = "및등위대관통있없것수그또";

  private static final double TRUST = 6;
  private static final int MOST_JOINTS = 200_000;
  private static final double BASE = BreakHabit.SUPPOSED;

  private final Map<Character, double[]> ends = new HashMap<>();
  private final Map<Character, double[]> starts = new HashMap<>();
  private final Map<String, double[]> pairs = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  /** Four syllables with a place in their middle: blanks seen there, and none. */
  private final Map<String, Long> joints = new HashMap<>();

  /** How often a blank stood between characters of two kinds, and how often they met. */
  private final Map<String, double[]> borders = new HashMap<>();

  SpacingModel() {
    ENDS.chars().forEach(c -> prior(ends, (char) c, 0.75));
    STARTS.chars().forEach(c -> prior(starts, (char) c, 0.75));
  }

  private static void prior(Map<Character, double[]> counts, char c, double share) {
    counts.put(c, new double[] {share * TRUST, TRUST});
  }

  /** Learns from a line; its first and last words may be halves and teach nothing whole. */
  void learn(String line) {
    String[] tokens = line.strip().split("\\s+", -1);
    for (int i = 0; i < tokens.length; i++) {
      String token = tokens[i];
      boolean whole = i > 0 && i < tokens.length - 1;
      if (whole) {
        words.merge(bare(token), 1, Integer::sum);
      }
      for (int at = 0; at + 1 < token.length(); at++) {
        count(token.charAt(at), token.charAt(at + 1), false);
        meet(token.substring(0, at + 1), token.substring(at + 1), false);
      }
      if (i + 1 < tokens.length && !token.isEmpty() && !tokens[i + 1].isEmpty()) {
        meet(token, tokens[i + 1], true);
        count(token.charAt(token.length() - 1), tokens[i + 1].charAt(0), true);
      }
    }
  }

  private void count(char left, char right, boolean blank) {
    if (!isHangul(left) || !isHangul(right)) {
      String signs = kind(left) + kind(right);
      add(borders.computeIfAbsent(signs, c -> new double[] {0, 0}), blank);
      return;
    }
    add(ends.computeIfAbsent(left, c -> new double[] {BASE * 2, 2}), blank);
    add(starts.computeIfAbsent(right, c -> new double[] {BASE * 2, 2}), blank);
    add(pairs.computeIfAbsent("" + left + right, c -> new double[] {BASE, 1}), blank);
  }

  /** Counts two syllables that two others follow. */
  private void meet(String left, String right, boolean blank) {
    String joint = joint(left, right);
    if (!joint.isEmpty() && (joints.size() < MOST_JOINTS || joints.containsKey(joint))) {
      joints.merge(joint, blank ? 1L << 32 : 1L, Long::sum);
    }
  }

  private static String joint(String left, String right) {
    if (left.length() < 2 || right.length() < 2) {
      return "";
    }
    String joint = left.substring(left.length() - 2) + right.substring(0, 2);
    return joint.chars().allMatch(c -> isHangul((char) c)) ? joint : "";
  }

  /** What the same four syllables elsewhere in the document say: above 0 for a blank. */
  private double elsewhere(String left, String right) {
    long seen = joints.getOrDefault(joint(left, right), 0L);
    return seen == 0 ? 0 : Math.log(((seen >> 32) + 0.2) / ((int) seen + 0.2));
  }

  private static void add(double[] counts, boolean blank) {
    counts[0] += blank ? 1 : 0;
    counts[1]++;
  }

  /**
   * Whether a blank belongs between two characters of which one is a sign, as mostly in the
   * document; where it does not tell, everywhere but between a syllable and a bracket.
   */
  boolean parts(char left, char right) {
    double[] seen = borders.get(kind(left) + kind(right));
    return seen == null || seen[1] < 3 ? !isHangul(left) || right != '(' : seen[0] * 2 >= seen[1];
  }

  private static String kind(char c) {
    if (isHangul(c)) {
      return "가";
    }
    return Character.isDigit(c) ? "0" : Character.isLetter(c) ? "A" : String.valueOf(c);
  }

  /** Positive when a blank belongs between the end of one line and the start of the next. */
  double score(String left, String right) {
    String leftToken = lastToken(left);
    String rightToken = firstToken(right);
    if (leftToken.isEmpty() || rightToken.isEmpty()) {
      return 1;
    }
    char l = leftToken.charAt(leftToken.length() - 1);
    char r = rightToken.charAt(0);
    double score =
        0.4 * (logit(share(ends, l)) + logit(share(starts, r)) - 2 * logit(BASE)) + logit(BASE);
    double[] pair = pairs.get("" + l + r);
    if (pair != null) {
      score += (logit((pair[0] + 0.2) / (pair[1] + 0.4)) - logit(BASE)) * Math.min(1, pair[1] / 6);
    }
    score += elsewhere(bare(leftToken), bare(rightToken));
    if (words.containsKey(bare(leftToken + rightToken))) {
      score -= 3;
    }
    if (words.containsKey(bare(leftToken)) && leftToken.length() > 1) {
      score += 0.8;
    }
    if (words.containsKey(bare(rightToken)) && rightToken.length() > 1) {
      score += 0.8;
    }
    return score;
  }

  /** Whether the document has a word elsewhere, a particle at its end left aside. */
  boolean knows(String token) {
    String word = bare(token);
    for (int cut = 0; cut <= 2 && word.length() - cut >= 2; cut++) {
      if (words.containsKey(word.substring(0, word.length() - cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a syllable mostly ends a word in this document. */
  boolean endsWord(char syllable) {
    return share(ends, syllable) >= 0.5;
  }

  private static double share(Map<Character, double[]> counts, char c) {
    double[] found = counts.get(c);
    return found == null ? BASE : found[0] / found[1];
  }

  private static double logit(double share) {
    double bounded = Math.clamp(share, 0.02, 0.98);
    return Math.log(bounded / (1 - bounded));
  }

  static String lastToken(String text) {
    String line = text.stripTrailing();
    return line.substring(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) + 1);
  }

  static String firstToken(String text) {
    String line = text.stripLeading();
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }

  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static String bare(String token) {
    return token.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }
}
