package kr.bogoseo.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.junit.jupiter.api.Test;

class AbsentEngineTest {

  private final Tesseract absent =
      new Tesseract("no-such-program-anywhere", "kor+eng", Duration.ofSeconds(5));

  @Test
  void anEngineThatIsNotThereIsSaidToBeAway() {
    assertThat(absent.available()).isFalse();
    assertThat(absent.engine()).isEqualTo("tesseract");
  }

  @Test
  void askingItAllTheSameFailsReplayably() {
    assertThatThrownBy(() -> absent.recognise(Path.of("page.png"), 1))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.OCR_UNAVAILABLE));
  }
}
