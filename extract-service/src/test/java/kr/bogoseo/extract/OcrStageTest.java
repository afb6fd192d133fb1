package kr.bogoseo.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.testing.Examples;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The slow lane keeps every promise of a stage; the engine is prepared, the drawing is real. */
@SpringBootTest(
    classes = {ExtractService.class, OcrStageTest.PreparedEngine.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.location=classpath:/kr/bogoseo/extract/",
      "bogoseo.extract.workers=1",
      "bogoseo.extract.max-attempts=2"
    })
class OcrStageTest extends ExtractingStageContract {

  @TestConfiguration
  static class PreparedEngine {

    @Bean
    @Primary
    CharacterRecognition preparedRecognition() {
      return new CharacterRecognition() {
        @Override
        public boolean available() {
          return true;
        }

        @Override
        public RecognisedPage recognise(Path picture, int page) {
          List<RawPiece> lines = List.of(RawPiece.Text.paragraph("스캔한 출장 결과를 보고합니다.", page));
          return new RecognisedPage(lines, 95, List.of(new Word("스캔한", 95)));
        }

        @Override
        public String engine() {
          return "prepared 1";
        }
      };
    }
  }

  @Override
  protected Stage stage() {
    return Stage.OCR;
  }

  @Override
  protected ReportEvent goodEvent() {
    BufferedImage scan = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    // Every scan is another file.
    scan.setRGB(1, 1, UUID.randomUUID().hashCode());
    scan.setRGB(2, 2, UUID.randomUUID().hashCode());
    scan.setRGB(3, 3, UUID.randomUUID().hashCode());
    scan.setRGB(4, 4, UUID.randomUUID().hashCode());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(scan, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReportReceived(
        Examples.submission(store, png.toByteArray(), "scan.png", "image/png"));
  }
}
