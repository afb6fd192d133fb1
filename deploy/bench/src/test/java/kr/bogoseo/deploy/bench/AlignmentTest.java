package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void commonSubsequenceKeepsTheOrder() {
    assertThat(Alignment.commonSubsequence("ABCBDAB", "BDCABA")).isEqualTo(4);
    assertThat(Alignment.commonSubsequence("가나다라", "다라가나")).isEqualTo(2);
    assertThat(Alignment.commonSubsequence("", "가")).isZero();
    assertThat(Alignment.commonSubsequence("가", "나")).isZero();
  }

  @Test
  void charactersOutOfOrderCost() {
    // 2 of 4 in order on both sides.
    assertThat(Alignment.characters("가나다라", "다라가나").f1()).isEqualTo(0.5);
    // 3 common, 4 expected, 5 found: 2·3/9.
    assertThat(Alignment.characters("가나다라", "가x나y라").f1()).isCloseTo(6 / 9.0, within(1e-12));
  }

  @Test
  void bitVectorsAgreeWithTheTableOverWordLimits() {
    Random random = new Random(7);
    for (int length : new int[] {1, 63, 64, 65, 127, 128, 129, 300}) {
      String a = text(random, length);
      String b = text(random, length + 17);

      assertThat(Alignment.commonSubsequence(a, b)).as("length " + length).isEqualTo(table(a, b));
    }
  }

  @Test
  void editsAreInsertionsDeletionsAndReplacements() {
    assertThat(Alignment.edits("kitten", "sitting")).isEqualTo(3);
    assertThat(Alignment.edits("대웅제약", "대응제약")).isEqualTo(1);
    assertThat(Alignment.edits("", "가나")).isEqualTo(2);
  }

  @Test
  void accuracyIsOneLessEditsAnExpectedCharacter() {
    assertThat(Alignment.accuracy("대웅제약", "대응제약")).isEqualTo(0.75);
    assertThat(Alignment.accuracy("가", "나다라마")).isZero();
    assertThat(Alignment.accuracy("", "")).isEqualTo(1);
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(4)));
    }
    return text.toString();
  }

  private static int table(String a, String b) {
    int[][] best = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        best[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[a.length()][b.length()];
  }
}
