package kr.bogoseo.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.search.elastic.ElasticFlowStore;
import kr.bogoseo.search.elastic.ElasticReportIndex;
import kr.bogoseo.search.elastic.ElasticReportSearch;
import kr.bogoseo.search.elastic.Indices;
import kr.bogoseo.search.registry.RegistryFiles;
import kr.bogoseo.search.store.StoredReleases;
import kr.bogoseo.search.store.StoredWithdrawals;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** The use cases over a real Elasticsearch, without Kafka and HTTP; indices of its own. */
final class SearchBench implements AutoCloseable {

  final MemoryDocumentStore store = new MemoryDocumentStore();
  final RegistryFiles registry = RegistryFiles.load();
  final List<ReportProgress> progress = new CopyOnWriteArrayList<>();
  final List<ReportFailed> failed = new CopyOnWriteArrayList<>();
  final TestClock clock = new TestClock();
  final ElasticsearchClient client;
  final ReportSearch search;
  final FlowStore flow;
  final IndexReports index;
  final Indices indices;
  final ReportIndex live;
  final SearchReports reports;
  private final RestClient rest;

  /** With every name of the registry in the tokenizer's dictionary, as in earnest. */
  static SearchBench withNames(URI elasticsearch, String prefix) {
    return new SearchBench(elasticsearch, prefix, RegistryFiles.load().dictionary());
  }

  /** Without them, which makes indices sooner. */
  static SearchBench plain(URI elasticsearch, String prefix) {
    return new SearchBench(elasticsearch, prefix, List.of());
  }

  private SearchBench(URI elasticsearch, String prefix, List<String> dictionary) {
    rest = RestClient.builder(HttpHost.create(elasticsearch.toString())).build();
    client =
        new ElasticsearchClient(
            new RestClientTransport(rest, new Jackson3JsonpMapper(ContractJson.mapper())));
    SearchSettings.Elasticsearch settings =
        new SearchSettings.Elasticsearch(
            elasticsearch, null, null, prefix, 1, 0, Duration.ofSeconds(30), Duration.ofMinutes(1));
    indices = new Indices(client, settings, dictionary);
    indices.ensure();
    search = new ElasticReportSearch(client, settings, indices::current);
    flow = new ElasticFlowStore(client, prefix);
    live = new ElasticReportIndex(client, prefix);
    index = indexing(live, new Recorded());

    reports = new SearchReports(search, registry, clock);
  }

  /** The index use case over some indices. */
  IndexReports indexing(ReportIndex into, Outcomes outcomes) {
    return new IndexReports(
        into,
        new StageDocuments(store),
        new ReportDocuments(registry),
        new StoredReleases(store),
        new StoredWithdrawals(store),
        outcomes,
        clock);
  }

  /** Indexes reports and answers their ids. */
  List<String> publish(SampleReport... samples) {
    List<ReportTagged> events = new ArrayList<>();
    for (SampleReport sample : samples) {
      events.add(sample.event());
    }
    index.index(events);
    return events.stream().map(e -> e.submission().reportId().value()).toList();
  }

  /** Ids of what a text finds, best first. */
  List<String> find(String text) {
    return find(ReportQuery.of(text));
  }

  /** Ids of what a query finds, in its order. */
  List<String> find(ReportQuery query) {
    return reports.find(query, Optional.empty()).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  @Override
  public void close() throws Exception {
    rest.close();
  }

  private final class Recorded implements Outcomes {
    @Override
    public void progress(ReportProgress fact) {
      progress.add(fact);
    }

    @Override
    public void failed(ReportFailed fact, long durationMs) {
      failed.add(fact);
    }

    @Override
    public void event(String topic, ReportEvent event) {
      throw new AssertionError("indexing publishes no events");
    }

    @Override
    public void command(ReportCommand command) {
      throw new AssertionError("indexing publishes no commands");
    }
  }
}
