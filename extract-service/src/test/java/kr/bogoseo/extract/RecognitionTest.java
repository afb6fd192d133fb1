package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.extract.formats.ContentDetection;
import kr.bogoseo.extract.formats.PageRaster;
import kr.bogoseo.extract.ocr.Tesseract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws a page of a sample and recognises it with the real engine, where there is one. */
class RecognitionTest {

  private final Tesseract engine = new Tesseract("tesseract", "kor+eng", Duration.ofSeconds(90));

  @TempDir Path folder;

  @Test
  void aDrawnPageIsRecognised() throws IOException {
    assumeTrue(engine.available(), "tesseract with kor and eng is not installed");
    Path sample =
        Samples.of("pdf").stream()
            .filter(file -> file.toString().contains("trip-kbiohealth"))
            .findFirst()
            .orElseThrow();
    Path picture = folder.resolve("page.png");
    new PageRaster(new ContentDetection(ReadLimits.standard())).draw(sample, 1, picture);

    CharacterRecognition.RecognisedPage page = engine.recognise(picture, 1);

    StringBuilder text = new StringBuilder();
    page.lines().forEach(line -> text.append(((RawPiece.Line) line).text()).append('\n'));
    StringBuilder printed = new StringBuilder();
    for (Block block :
        WorkerConfiguration.readFile(ReadLimits.standard()).read(sample).document().blocks()) {
      if (Integer.valueOf(1).equals(block.page())) {
        printed.append(block.text()).append('\n');
      }
    }
    assertThat(page.confidence()).isGreaterThan(60);
    assertThat(Samples.recall(printed.toString(), text.toString())).isGreaterThan(0.5);
  }
}
