package kr.bogoseo.enrich.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.store.FileDocumentStore;
import kr.bogoseo.enrich.Summarizer;
import kr.bogoseo.enrich.Summarizer.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSummarizerTest {

  private static final String LEAD = "가나다시는 바이오 기업 12곳과 BioHub 공동 연구 협약을 체결하였다.";
  private static final String MORE =
      "협약에 따라 시는 2027년 5월부터 57억 2,000만 원을 들여 참여 기업의 실험실과 연구 장비를 지원할 계획이다.";
  private static final String GOOD =
      item("시는 기업 12곳과 협약을 맺었다.", "The city signed an agreement with 12 companies.", "1");
  private static final String POINT =
      item("5월부터 57억 2천만 원을 쓴다.", "The city spends 5.72 billion won from May 2027.", "2");

  private static final String REPORT = ReportId.of("local-agency", "0".repeat(64)).value();

  @TempDir Path folder;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private volatile int status = 200;
  private volatile boolean slow;
  private volatile String content = "";
  private volatile String request = "";

  private static String item(String ko, String en, String sources) {
    return "{\"ko\":\"" + ko + "\",\"en\":\"" + en + "\",\"sources\":[" + sources + "]}";
  }

  private static String answer(String summary, String points) {
    return "{\"summary\":[" + summary + "],\"keyPoints\":[" + points + "]}";
  }

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          asked.incrementAndGet();
          request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          if (slow) {
            try {
              closing.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
          byte[] body =
              ContractJson.write(
                  Map.of(
                      "choices",
                      List.of(
                          Map.of(
                              "finish_reason",
                              "stop",
                              "message",
                              Map.of("role", "assistant", "content", content)))));
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    closing.countDown();
    server.stop(0);
  }

  private WrittenSummarizer summarizer(Duration timeout) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    return new WrittenSummarizer(
        new ChatModel(url, "key", "tiny", timeout),
        new FileDocumentStore(folder),
        new ExtractiveSummarizer());
  }

  private Summarizer.Summary sum(long version) {
    return summarizer(Duration.ofSeconds(30)).summarize(asking(version));
  }

  private static Summarizer.Request asking(long version) {
    List<Block> blocks = List.of(Block.paragraph(LEAD, 1), Block.paragraph(MORE, 2));
    StructuredDocument document =
        new StructuredDocument(
            "text/plain",
            "ko",
            2,
            blocks,
            StructuredDocument.textOf(blocks),
            List.of(),
            "test",
            0,
            Map.of());
    return new Summarizer.Request(REPORT, version, document, Map.of());
  }

  private static Summarizer.Summary extracted() {
    return new ExtractiveSummarizer().summarize(asking(1));
  }

  @Test
  void whatTheModelWritesCarriesItsPassageAndPage() {
    content = "Here it is: " + answer(GOOD, POINT);

    Summarizer.Summary summary = sum(1);

    assertThat(summary.engine()).isEqualTo("openai:tiny");
    assertThat(summary.sentences())
        .containsExactly(
            new Sentence(
                0,
                "시는 기업 12곳과 협약을 맺었다.",
                1,
                new Summarizer.Written("The city signed an agreement with 12 companies.", LEAD)));
    assertThat(summary.keyPoints()).extracting(Sentence::page).containsExactly(2);
    assertThat(request).contains("\"model\":\"tiny\"").contains(LEAD);
  }

  @Test
  void inventedNumbersNamesAndSourcesAreDropped() {
    content =
        answer(
            String.join(
                ",",
                item("시는 기업 13곳과 협약을 맺었다.", "The city signed with 12 companies.", "1"),
                item("시는 기업 12곳과 협약을 맺었다.", "The city signed with 13 companies.", "1"),
                item("시는 6월부터 지원한다.", "The city begins in May 2027.", "2"),
                item("시는 5월부터 지원한다.", "The city begins in June 2027.", "2"),
                item("시는 MIT와 협약을 맺었다.", "The city signed an agreement.", "1"),
                item("시는 협약을 맺었다.", "The city signed an agreement with Pfizer.", "1"),
                item("시는 협약을 맺었다.", "The city signed an agreement.", "3"),
                item("시는 협약을 맺었다.", "The city signed an agreement.", "1,9"),
                item("시는 협약을 맺었다.", "The city signed an agreement.", ""),
                GOOD),
            POINT);

    assertThat(sum(1).sentences())
        .extracting(Sentence::text)
        .containsExactly("시는 기업 12곳과 협약을 맺었다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I cannot do that.",
        "{\"summary\":[{\"ko\":",
        "{}",
        "[1,2]",
        "{\"summary\":7}"
      })
  void whatIsNoAnswerGivesTheExtractiveSummary(String nonsense) {
    content = nonsense;

    assertThat(sum(1)).isEqualTo(extracted());
  }

  @Test
  void anErrorGivesTheExtractiveSummaryAndAnOpenCircuitAsksNoMore() {
    status = 500;
    WrittenSummarizer summarizer = summarizer(Duration.ofSeconds(30));

    for (int version = 1; version <= 8; version++) {
      assertThat(summarizer.summarize(asking(version))).isEqualTo(extracted());
    }

    assertThat(asked).hasValue(4);
  }

  @Test
  void aModelThatDoesNotAnswerInTimeGivesTheExtractiveSummary() {
    slow = true;

    assertThat(summarizer(Duration.ofMillis(200)).summarize(asking(1))).isEqualTo(extracted());
  }

  @Test
  void aDeliveryAgainGivesTheSameWhateverTheModelWouldSayNow() {
    content = answer(GOOD, POINT);
    Summarizer.Summary first = sum(1);
    content = answer(POINT, GOOD);

    assertThat(sum(1)).isEqualTo(first);
    assertThat(sum(2)).isEqualTo(first);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aFailureStaysWithItsVersionAndAReplayAsksAgain() {
    status = 500;
    sum(1);
    status = 200;
    content = answer(GOOD, POINT);

    assertThat(sum(1)).isEqualTo(extracted());
    assertThat(sum(2).engine()).isEqualTo("openai:tiny");
  }
}
