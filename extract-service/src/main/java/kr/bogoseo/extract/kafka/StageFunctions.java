package kr.bogoseo.extract.kafka;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.stage.StageRun;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** The stages as functions: {@code extract} reads reports.received, {@code ocr} reports.ocr. */
@Configuration(proxyBeanMethods = false)
class StageFunctions {

  @Bean
  Consumer<Message<byte[]>> extract(@Qualifier("extractRun") StageRun<ReportReceived> run) {
    return message -> run.handle(message.getPayload(), attempt(message));
  }

  @Bean
  Consumer<Message<byte[]>> ocr(@Qualifier("ocrRun") StageRun<ReportReceived> run) {
    return message -> run.handle(message.getPayload(), attempt(message));
  }

  /** Which delivery of the record this is; the container counts them. */
  static int attempt(Message<?> message) {
    return switch (message.getHeaders().get(KafkaHeaders.DELIVERY_ATTEMPT)) {
      case Integer number -> number;
      case byte[] bytes when bytes.length == Integer.BYTES -> ByteBuffer.wrap(bytes).getInt();
      case null, default -> 1;
    };
  }
}
