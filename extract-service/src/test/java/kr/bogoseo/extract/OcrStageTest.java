package kr.bogoseo.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.StageContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The slow lane keeps every promise of a stage; the engine is prepared, the drawing is real. */
@SpringBootTest(
    classes = {ExtractService.class, OcrStageTest.PreparedEngine.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.location=classpath:/kr/bogoseo/extract/",
      "bogoseo.extract.workers=1",
      "bogoseo.extract.max-attempts=2"
    })
class OcrStageTest extends StageContract {

  private static final Path STORE = folder();

  @Autowired DocumentStore store;

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

  @DynamicPropertySource
  static void infrastructure(DynamicPropertyRegistry registry) {
    registry.add(
        "spring.kafka.bootstrap-servers", () -> KafkaExtension.broker().bootstrapServers());
    registry.add("bogoseo.extract.store.path", STORE::toString);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("ocr-test-store-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Stage stage() {
    return Stage.OCR;
  }

  @Override
  protected String output() {
    return Topics.EXTRACTED;
  }

  @Override
  protected DocumentStore store() {
    return store;
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

  @Override
  protected ReportEvent brokenEvent() {
    byte[] broken = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    return new ReportReceived(Examples.submission(store, broken, "broken.pdf", "application/pdf"));
  }

  @Override
  protected FailureCode brokenCode() {
    return FailureCode.UNREADABLE_FILE;
  }

  @Override
  protected ReportEvent eventWithMissingContent(ContentRef missing) {
    return new ReportReceived(Examples.submission(missing, "missing.pdf"));
  }
}
