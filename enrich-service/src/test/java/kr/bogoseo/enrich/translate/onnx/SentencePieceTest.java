package kr.bogoseo.enrich.translate.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentencePieceTest {

  private static final SentencePiece MODEL =
      SentencePiece.of(
          new Proto()
              .message(1, piece("<unk>", 0, 2))
              .message(1, piece("\u2581", -3, 1))
              .message(1, piece("\u2581예", -2, 1))
              .message(1, piece("산", -2, 1))
              .message(1, piece("\u2581예산", -1, 1))
              .message(1, piece("안", -4, 1))
              .message(1, piece("산안", -9, 1))
              .toBytes());

  @Test
  void theMostProbableWayToCutIsTaken() {
    assertThat(MODEL.encode("예산안")).containsExactly("\u2581예산", "안");
  }

  @Test
  void blanksAndCompatibilityFormsAreNormalised() {
    assertThat(MODEL.encode("  예산\u3000 예산 ")).containsExactly("\u2581예산", "\u2581예산");
    assertThat(MODEL.encode("\u1112\u1161\u11ab예")).containsExactly("\u2581", "한예");
  }

  @Test
  void signsThatNoPieceHoldsStandTogetherBetweenTheOthers() {
    assertThat(MODEL.encode("예산😀😀산\u200b")).containsExactly("\u2581예산", "😀😀", "산");
  }

  @Test
  void decodingPutsTheBlanksBack() {
    assertThat(SentencePiece.decode(MODEL.encode("예산 예산안"))).isEqualTo("예산 예산안");
  }

  @Test
  void otherKindsAndOtherFilesAreRefused() {
    byte[] bpe =
        new Proto().message(1, piece("a", 0, 1)).message(2, new Proto().number(3, 2)).toBytes();

    assertThatThrownBy(() -> SentencePiece.of(bpe)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SentencePiece.of("no model".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SentencePiece.of(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Proto piece(String text, float score, int type) {
    return new Proto().text(1, text).fixed(2, score).number(3, type);
  }
}
