package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.extract.formats.PdfRules.Rule;
import org.junit.jupiter.api.Test;

class PdfOpenSidesTest {

  /** Two strokes down and two across, none at the outer sides. */
  private static final List<Rule> OPEN =
      List.of(
          new Rule(false, 100, 50, 200),
          new Rule(false, 200, 50, 200),
          new Rule(true, 100, 60, 300),
          new Rule(true, 150, 60, 300));

  @Test
  void aTableWithoutOuterStrokesHasAllItsCells() {
    PdfTables.Grid grid = PdfTables.find(OPEN).getFirst();

    assertThat(grid.xs()).containsExactly(60f, 100f, 200f, 300f);
    assertThat(grid.ys()).containsExactly(50f, 100f, 150f, 200f);
    assertThat(grid.owners()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void aSingleStrokeThatIsLongerIsNoSide() {
    List<Rule> rules =
        List.of(
            new Rule(false, 60, 50, 200),
            new Rule(false, 200, 50, 200),
            new Rule(true, 50, 60, 200),
            new Rule(true, 200, 60, 200),
            new Rule(true, 120, 20, 240));

    assertThat(PdfTables.find(rules).getFirst().xs()).containsExactly(60f, 200f);
  }
}
