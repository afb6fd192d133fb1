package kr.bogoseo.enrich.kafka;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.stage.StageRun;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** The stages as functions: {@code translate} reads reports.extracted, {@code tag} the next one. */
@Configuration(proxyBeanMethods = false)
class StageFunctions {

  @Bean
  Consumer<Message<byte[]>> translate(StageRun<ReportExtracted> run) {
    return message -> run.handle(message.getPayload(), attempt(message));
  }

  @Bean
  Consumer<Message<byte[]>> tag(StageRun<ReportTranslated> run) {
    return message -> run.handle(message.getPayload(), attempt(message));
  }

  /** Which delivery of the record this is; the container counts them. */
  private static int attempt(Message<?> message) {
    return switch (message.getHeaders().get(KafkaHeaders.DELIVERY_ATTEMPT)) {
      case Integer number -> number;
      case byte[] bytes when bytes.length == Integer.BYTES -> ByteBuffer.wrap(bytes).getInt();
      case null, default -> 1;
    };
  }
}
