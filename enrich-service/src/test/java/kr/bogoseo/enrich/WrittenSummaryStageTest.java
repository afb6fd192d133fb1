package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.enrich.privacy.Masking;
import kr.bogoseo.enrich.record.DocumentRecordReader;
import kr.bogoseo.enrich.subject.ReportSubjects;
import kr.bogoseo.enrich.summary.ChatModel;
import kr.bogoseo.enrich.summary.ExtractiveSummarizer;
import kr.bogoseo.enrich.summary.WrittenSummarizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole tag stage with a model behind the OpenAI protocol that answers anew each time. */
class WrittenSummaryStageTest {

  private static final String LEAD = "가나다시는 바이오 기업 12곳과 공동 연구 협약을 체결하였다고 밝혔다.";

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean broken;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] body = broken ? new byte[0] : answer(asked.incrementAndGet());
          exchange.sendResponseHeaders(broken ? 500 : 200, broken ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static byte[] answer(int number) {
    String item =
        "{\"ko\":\"시는 기업 12곳과 협약을 맺었다%s\",\"en\":\"The city signed with 12 companies%s\",\"sources\":[1]}"
            .formatted("!".repeat(number), "!".repeat(number));
    String content = "{\"summary\":[" + item + "],\"keyPoints\":[" + item + "]}";
    Map<String, Object> message = Map.of("role", "assistant", "content", content);
    return ContractJson.write(
        Map.of("choices", List.of(Map.of("finish_reason", "stop", "message", message))));
  }

  private TagReport stage() {
    Enrichment parts = Enrichment.shared();
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    Summarizer summarizer =
        new WrittenSummarizer(
            new ChatModel(url, "key", "tiny", Duration.ofSeconds(30)),
            store,
            new ExtractiveSummarizer());
    AssembleRecord records =
        new AssembleRecord(
            new DocumentRecordReader(parts.values, parts.tagger, parts.tagger),
            new ReportSubjects(parts.tagger),
            summarizer,
            parts.tagger,
            new BilingualTitles(parts.values, parts.tagger, parts.texts));
    return new TagReport(
        store, new Masking(false), new PrivacyDecisions(store), parts.tagger, records);
  }

  private ReportTranslated event() {
    byte[] document = ContractJson.write(RunningService.document("협약 체결 결과", LEAD));
    TranslatedDocument none =
        new TranslatedDocument("builtin", "ko", "en", List.of(), 0, List.of());
    return new ReportTranslated(
        Examples.uniqueText(store, "보고서"),
        store.put(document, "application/json"),
        store.put(ContractJson.write(none), "application/json"));
  }

  private ContentRef tagged(ReportTranslated event) {
    return ((ReportTagged) stage().apply(event, step -> {}).event()).tagged();
  }

  private ReportRecord record(ContentRef tagged) {
    return TranslateReport.read(store, tagged, TaggedDocument.class).record();
  }

  @Test
  void anEventDeliveredAgainGivesTheSameBytesThoughTheModelWouldAnswerOtherwise() {
    ReportTranslated event = event();

    ContentRef first = tagged(event);
    ContentRef again = tagged(event);

    assertThat(again).isEqualTo(first);
    assertThat(asked).hasValue(1);
    assertThat(record(first).summary().ko()).isEqualTo("시는 기업 12곳과 협약을 맺었다!");
    assertThat(record(first).evidence()).containsKey("summary.1");
  }

  @Test
  void whatTheModelAnsweredLiesUnderItsReport() {
    ReportTranslated event = event();

    tagged(event);

    String place = StoredNames.summaries(event.submission().reportId());
    assertThat(store.names(place, "", 10)).isNotEmpty().allMatch(name -> name.startsWith(place));
  }

  @Test
  void aModelThatFailsLeavesTheDocumentsOwnSentencesAndThatStays() {
    broken = true;
    ReportTranslated event = event();

    ContentRef first = tagged(event);
    broken = false;
    ContentRef again = tagged(event);

    assertThat(record(first).summary().ko()).isEqualTo(LEAD);
    assertThat(again).isEqualTo(first);
    assertThat(asked).hasValue(0);
  }
}
