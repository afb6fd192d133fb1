package kr.bogoseo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.StageContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What both lanes of this service promise alike: a file in, a document out. */
abstract class ExtractingStageContract extends StageContract {

  private static final Path STORE = folder();

  @Autowired DocumentStore store;

  @DynamicPropertySource
  static void infrastructure(DynamicPropertyRegistry registry) {
    registry.add(
        "spring.kafka.bootstrap-servers", () -> KafkaExtension.broker().bootstrapServers());
    registry.add("bogoseo.extract.store.path", STORE::toString);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("extract-test-store-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
