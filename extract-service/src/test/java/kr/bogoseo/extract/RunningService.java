package kr.bogoseo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.bogoseo.contracts.testing.KafkaExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One service with a broker, a store and a worker, shared by the tests that need them. */
@ExtendWith(KafkaExtension.class)
@SpringBootTest(
    classes = ExtractService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.location=classpath:/kr/bogoseo/extract/",
      "bogoseo.extract.workers=1",
      "bogoseo.extract.max-attempts=2",
      "bogoseo.extract.timeout=20s",
      "bogoseo.extract.limits.pages=40"
    })
abstract class RunningService {

  private static final Path STORE = folder();

  @DynamicPropertySource
  static void infrastructure(DynamicPropertyRegistry registry) {
    registry.add(
        "spring.kafka.bootstrap-servers", () -> KafkaExtension.broker().bootstrapServers());
    registry.add("bogoseo.extract.store.path", STORE::toString);
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("extract-test-store-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
