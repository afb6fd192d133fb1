package kr.bogoseo.enrich;

import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One enrich service for all test classes of this JVM, on free ports. */
final class RunningService {

  private static final class Holder {
    private static final ConfigurableApplicationContext CONTEXT = start();
  }

  private RunningService() {}

  static ConfigurableApplicationContext context() {
    return Holder.CONTEXT;
  }

  static String url(String path) {
    return "http://127.0.0.1:" + context().getEnvironment().getProperty("local.server.port") + path;
  }

  private static ConfigurableApplicationContext start() {
    SpringApplication application = new SpringApplicationBuilder(EnrichService.class).build();
    application.setDefaultProperties(
        Map.of(
            "spring.config.location", "classpath:/kr/bogoseo/enrich/",
            "server.port", "0"));
    String store =
        System.getProperty("java.io.tmpdir")
            + "/bogoseo-enrich-test-"
            + ProcessHandle.current().pid();
    return application.run(
        "--server.port=0",
        "--bogoseo.enrich.max-attempts=3",
        "--bogoseo.enrich.max-characters=200000",
        "--bogoseo.enrich.store.path=" + store,
        "--spring.kafka.bootstrap-servers="
            + kr.bogoseo.contracts.testing.KafkaExtension.broker().bootstrapServers());
  }

  /** A short structured document. */
  static StructuredDocument document(String... paragraphs) {
    List<Block> blocks =
        java.util.Arrays.stream(paragraphs).map(text -> Block.paragraph(text, 1)).toList();
    return new StructuredDocument(
        "text/plain",
        "ko",
        1,
        blocks,
        StructuredDocument.textOf(blocks),
        List.of(),
        "test",
        0,
        Map.of());
  }
}
