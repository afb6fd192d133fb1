package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Whether the lines of a document end anywhere or rather between words. Writers choose one for a
 * whole document, so all line ends together tell what a single one leaves open: what each of them
 * looks like is weighed again and again with the share of word ends that follows from all.
 *
 * @param share of the line ends that are word ends
 */
record BreakHabit(double share) {

  /** Of a text that tells nothing. */
  static final BreakHabit UNKNOWN = new BreakHabit(BreakHabit.SUPPOSED);

  /** The share of word ends that single judgements suppose. */
  static final double SUPPOSED = 0.3;

  private static final double ANYWHERE = 0.8;
  private static final int FEW = 4;
  private static final int MOST = 2000;
  private static final int ROUNDS = 15;

  /** How far one line end may speak. */
  private static final double BOUND = 4;

  /** What is to be added to single judgements. */
  double odds() {
    return logit(share) - logit(SUPPOSED);
  }

  /** Whether a good part of the lines end within words. */
  boolean isAnywhere() {
    return share < ANYWHERE;
  }

  /**
   * The habit of a document.
   *
   * @param judgement of two pieces of Korean: the logarithm of the odds that a word ends between
   *     them
   */
  static BreakHabit of(List<String> lines, ToDoubleBiFunction<String, String> judgement) {
    double[] odds = odds(lines, judgement);
    double share = 0.5;
    for (int round = 0; round < ROUNDS; round++) {
      double ends = 1;
      for (double one : odds) {
        ends += 1 / (1 + Math.exp(-(one - logit(SUPPOSED) + logit(share))));
      }
      share = ends / (odds.length + 2);
    }
    return odds.length < FEW ? UNKNOWN : new BreakHabit(share);
  }

  private static double[] odds(List<String> lines, ToDoubleBiFunction<String, String> judgement) {
    List<String[]> ends = ends(lines);
    return ends.stream()
        .limit(MOST)
        .mapToDouble(end -> judgement.applyAsDouble(end[0].stripTrailing(), end[1]))
        .map(odds -> Math.clamp(odds, -BOUND, BOUND))
        .toArray();
  }

  /**
   * The line ends that most likely stand in the middle of a sentence and between syllables: the two
   * lines of each, with their blanks.
   */
  static List<String[]> ends(List<String> lines) {
    List<String> texts = lines.stream().filter(line -> !line.isBlank()).toList();
    List<Integer> widths =
        texts.stream().map(line -> Sentences.width(line.stripTrailing())).sorted().toList();
    int wide = widths.isEmpty() ? 0 : widths.get(widths.size() * 9 / 10);
    List<String[]> ends = new ArrayList<>();
    for (int i = 0; i + 1 < texts.size(); i++) {
      String left = texts.get(i).stripTrailing();
      String right = texts.get(i + 1).strip();
      if (SpacingModel.isHangul(left.charAt(left.length() - 1))
          && SpacingModel.isHangul(right.charAt(0))
          && Sentences.width(left) * 4 >= wide * 3
          && Marker.of(right).isEmpty()
          && !Sentences.ends(left)) {
        ends.add(new String[] {texts.get(i), right});
      }
    }
    return ends;
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }
}
