package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.TranslateTexts;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Engines over HTTP against a small server that speaks their interfaces. */
class HttpTranslatorsTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final AtomicInteger REQUESTS = new AtomicInteger();

  private static HttpServer server;

  @BeforeAll
  static void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/translate",
        exchange -> {
          JsonNode body = ContractJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
          List<String> answers = new ArrayList<>();
          body.get("q").forEach(text -> answers.add("EN " + text.asString()));
          answer(exchange, 200, Map.of("translatedText", answers));
        });
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          JsonNode body = ContractJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
          String texts = body.get("messages").get(1).get("content").asString();
          answer(
              exchange,
              200,
              Map.of("choices", List.of(Map.of("message", Map.of("content", texts)))));
        });
    server.createContext(
        "/down/translate",
        exchange -> {
          REQUESTS.incrementAndGet();
          answer(exchange, 503, Map.of("error", "away"));
        });
    server.start();
  }

  @AfterAll
  static void stopServer() {
    server.stop(0);
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, int status, Object body)
      throws IOException {
    byte[] bytes = ContractJson.write(body);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Nested
  class Libre extends TranslatorContract {
    @Override
    Translator translator() {
      return new LibreTranslator(url(""), "", TIMEOUT);
    }
  }

  @Nested
  class OpenAi extends TranslatorContract {
    @Override
    Translator translator() {
      return new OpenAiTranslator(url("/v1"), "key", "a-model", TIMEOUT);
    }
  }

  @Test
  void aServerThatIsAwayIsTriedTwiceAndThenLeftAlone() {
    Translator engine = new LibreTranslator(url("/down"), "", TIMEOUT);
    REQUESTS.set(0);

    for (int i = 0; i < 6; i++) {
      assertThatThrownBy(
              () -> engine.translate("ko", "en", List.of(new Translator.Source("예산", List.of()))))
          .isInstanceOf(TranslatorUnavailableException.class);
    }

    assertThat(REQUESTS.get()).isBetween(2, 6);
  }

  @Test
  void theNextEngineAnswersWhenTheFirstIsAway() {
    TranslateTexts texts =
        texts(
            new LibreTranslator(url("/down"), "", TIMEOUT),
            new LibreTranslator(url(""), "", TIMEOUT));

    TranslateTexts.Result result =
        texts.translate("ko", "en", List.of(new Translator.Source("예산", List.of())));

    assertThat(result.items().getFirst().translation()).isPresent();
  }

  @Test
  void whenNobodyAnswersTheTextWaits() {
    TranslateTexts texts = texts(new LibreTranslator(url("/down"), "", TIMEOUT));

    TranslateTexts.Result result =
        texts.translate("ko", "en", List.of(new Translator.Source("예산", List.of())));

    Segment segment = result.items().getFirst().segment(0, "예산");
    assertThat(segment.target()).isNull();
    assertThat(result.engine()).isEqualTo("none");
  }

  private static TranslateTexts texts(Translator... engines) {
    return new TranslateTexts(
        List.of(engines), new RecentTranslations(10), new ExactWording(id -> Optional.empty()));
  }
}
