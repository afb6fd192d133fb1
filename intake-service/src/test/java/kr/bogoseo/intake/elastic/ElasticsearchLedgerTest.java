package kr.bogoseo.intake.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.net.URI;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import kr.bogoseo.intake.Ledger;
import kr.bogoseo.intake.LedgerContract;
import kr.bogoseo.intake.Receipt;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchExtension.class)
class ElasticsearchLedgerTest extends LedgerContract {

  private static RestClient rest;
  private static Ledger ledger;

  @BeforeAll
  static void connect(URI elasticsearch) {
    rest = RestClient.builder(HttpHost.create(elasticsearch.toString())).build();
    ElasticsearchClient client =
        new ElasticsearchClient(
            new RestClientTransport(rest, new Jackson3JsonpMapper(ContractJson.mapper())));
    ledger =
        new ElasticsearchLedger(
            client,
            new SubmissionsIndex(client),
            fact ->
                new Receipt(
                    fact.reportId(),
                    "0".repeat(64),
                    7,
                    fact.fileName(),
                    "text/plain",
                    fact.agencyId(),
                    fact.at(),
                    ReportState.RECEIVED));
  }

  @AfterAll
  static void disconnect() throws IOException {
    rest.close();
  }

  @Override
  protected Ledger ledger() {
    return ledger;
  }
}
