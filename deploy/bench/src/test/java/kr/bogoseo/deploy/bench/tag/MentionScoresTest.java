package kr.bogoseo.deploy.bench.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.deploy.bench.Noise;
import kr.bogoseo.deploy.bench.Score;
import org.junit.jupiter.api.Test;

class MentionScoresTest {
  private static final Mention BOSTON = new Mention(0, 3, "PLACE");
  private static final Mention OSONG = new Mention(4, 6, "CLUSTER");
  private static final Sentence SENTENCE =
      new Sentence(
          1, "a.txt", "보스턴 오송 바이오산업", List.of(BOSTON, OSONG), List.of(new Mention(9, 11, "PLACE")));

  @Test
  void spanAndTypeMustBothBeRight() {
    MentionScores scores = new MentionScores();
    scores.add(SENTENCE, List.of(BOSTON, new Mention(4, 6, "PLACE")));

    assertThat(scores.total()).isEqualTo(new Score(1, 2, 2));
    assertThat(scores.types().get("PLACE")).isEqualTo(new Score(1, 2, 1));
    assertThat(scores.faults()).containsOnlyKeys("other type");
    assertThat(scores.refused()).isEqualTo(1);
  }

  @Test
  void aTagOnAHardNegativeIsNotRefused() {
    MentionScores scores = new MentionScores();
    scores.add(SENTENCE, List.of(BOSTON, OSONG, new Mention(9, 11, "PLACE")));

    assertThat(scores.refused()).isZero();
    assertThat(scores.negatives()).isEqualTo(1);
    assertThat(scores.faults()).containsKeys("hard negative taken", "not a name");
  }

  @Test
  void mentionsMoveWithTheSpaces() {
    Sentence spoilt = SENTENCE.spoilt(new Noise(Noise.Kind.SPACES_INSERTED, 1, 3));

    assertThat(spoilt.text()).startsWith("보 스 턴  오 송 ");
    assertThat(spoilt.mentions())
        .containsExactly(new Mention(0, 5, "PLACE"), new Mention(7, 10, "CLUSTER"));
  }
}
