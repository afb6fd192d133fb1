package kr.bogoseo.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportIndex;
import org.apache.http.HttpHost;
import org.assertj.core.api.ThrowableAssert;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An index that is away is said to be away, never to be empty. */
class AbsentElasticsearchTest {

  private final RestClient rest = RestClient.builder(new HttpHost("127.0.0.1", 1)).build();
  private final ElasticsearchClient client =
      new ElasticsearchClient(
          new RestClientTransport(rest, new Jackson3JsonpMapper(ContractJson.mapper())));

  @AfterEach
  void close() throws IOException {
    rest.close();
  }

  @Test
  void writing() {
    ReportDocument stub =
        ReportDocument.stub("id", ReportState.WITHDRAWN, 1, "agency", Instant.EPOCH);

    assertUnavailable(
        () ->
            new ElasticReportIndex(client, "")
                .write(List.of(new ReportIndex.Entry(stub, List.of()))));
  }

  @Test
  void lookingForWhatIsDue() {
    assertUnavailable(() -> new ElasticReportIndex(client, "").due(Instant.EPOCH, 1));
  }

  @Test
  void countingTheLedger() {
    assertUnavailable(() -> new ElasticFlowStore(client, "").counts());
  }

  private static void assertUnavailable(ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.SEARCH_UNAVAILABLE));
  }
}
