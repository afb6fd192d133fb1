package kr.bogoseo.enrich.translate.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeamSearchTest {

  private static final int END = 0;
  private static final int PAD = 4;
  private static final BitSet NEVER = new BitSet();

  static {
    NEVER.set(PAD);
  }

  /** 1 looks best at first, but only 2 goes on well. */
  private static final BeamSearch.Model TRAP =
      (texts, ways, from) -> {
        float[][] rows = new float[ways.length][];
        for (int i = 0; i < ways.length; i++) {
          long last = ways[i][ways[i].length - 1];
          rows[i] =
              switch ((int) last) {
                case PAD -> logs(0.02, 0.5, 0.46, 0.02);
                case 1 -> logs(0.3, 0.25, 0.2, 0.25);
                case 2 -> logs(0.01, 0.01, 0.01, 0.97);
                default -> logs(0.97, 0.01, 0.01, 0.01);
              };
        }
        return rows;
      };

  @Test
  void oneWayTakesWhatLooksBestAndSeveralFindWhatIsBest() {
    assertThat(search(1, TRAP, 10).getFirst()).startsWith(1);
    assertThat(search(3, TRAP, 10).getFirst()).containsExactly(2, 3);
  }

  @Test
  void anOutputThatDoesNotEndEndsAtItsLimit() {
    BeamSearch.Model endless =
        (texts, ways, from) -> {
          float[][] rows = new float[ways.length][];
          java.util.Arrays.fill(rows, logs(0.001, 0.9, 0.05, 0.049));
          return rows;
        };

    assertThat(search(2, endless, 5).getFirst()).hasSize(5);
  }

  @Test
  void whatStandsForNothingIsNeverChosen() {
    BeamSearch.Model padding =
        (texts, ways, from) -> {
          float[][] rows = new float[ways.length][];
          java.util.Arrays.fill(rows, new float[] {1, 0, 0, 0, 99});
          return rows;
        };

    assertThat(search(2, padding, 5).getFirst()).doesNotContain(PAD);
  }

  private static List<long[]> search(int beams, BeamSearch.Model model, int limit) {
    return new BeamSearch(beams, PAD, END, NEVER).search(model, new int[] {limit});
  }

  private static float[] logs(double... probabilities) {
    float[] logs = new float[probabilities.length + 1];
    for (int i = 0; i < probabilities.length; i++) {
      logs[i] = (float) Math.log(probabilities[i]);
    }
    logs[PAD] = -99;
    return logs;
  }
}
