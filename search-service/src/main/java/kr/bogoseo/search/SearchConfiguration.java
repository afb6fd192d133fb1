package kr.bogoseo.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.ReadCounts;
import kr.bogoseo.contracts.store.StoreSettings;
import kr.bogoseo.search.elastic.ElasticFlowStore;
import kr.bogoseo.search.elastic.ElasticReportIndex;
import kr.bogoseo.search.elastic.ElasticReportSearch;
import kr.bogoseo.search.elastic.Indices;
import kr.bogoseo.search.registry.RegistryFiles;
import kr.bogoseo.search.store.StoredReleases;
import kr.bogoseo.search.store.StoredWithdrawals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wiring, in the order of the flow: what is known, the index, the way in, the way out. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  DocumentStore documentStore(SearchSettings settings) {
    SearchSettings.Store store = settings.store();
    return new StoreSettings(
            store.path(),
            store.bucket(),
            Optional.ofNullable(store.endpoint())
                .filter(endpoint -> !endpoint.isBlank())
                .map(URI::create)
                .orElse(null),
            store.region(),
            store.accessKey(),
            store.secretKey())
        .open();
  }

  /** What was counted since the last write is written before the store closes. */
  @Bean(destroyMethod = "write")
  CountReadings countReadings(DocumentStore store) {
    return new CountReadings(new ReadCounts(store));
  }

  @Bean
  ApiKeys apiKeys(DocumentStore store, Clock clock) {
    return new ApiKeys(store, clock);
  }

  @Bean
  Registry registry() {
    return RegistryFiles.load();
  }

  @Bean
  Indices indices(ElasticsearchClient client, SearchSettings settings, Registry registry) {
    return new Indices(client, settings.elasticsearch(), registry.dictionary());
  }

  @Bean
  ReportIndex reportIndex(ElasticsearchClient client, SearchSettings settings) {
    return new ElasticReportIndex(client, settings.elasticsearch().prefix());
  }

  @Bean
  ReportSearch reportSearch(ElasticsearchClient client, SearchSettings settings, Indices indices) {
    return new ElasticReportSearch(client, settings.elasticsearch(), indices::current);
  }

  @Bean
  FlowStore flowStore(ElasticsearchClient client, SearchSettings settings) {
    return new ElasticFlowStore(client, settings.elasticsearch().prefix());
  }

  @Bean
  IndexReports indexReports(
      ReportIndex index, DocumentStore store, Registry registry, Outcomes outcomes, Clock clock) {
    return new IndexReports(
        index,
        new StageDocuments(store),
        new ReportDocuments(registry),
        new StoredReleases(store),
        new StoredWithdrawals(store),
        outcomes,
        clock);
  }

  @Bean
  FollowFlow followFlow(FlowStore flow, FlowMeter meter) {
    return new FollowFlow(flow, meter);
  }

  @Bean
  SearchReports searchReports(ReportSearch search, Registry registry, Clock clock) {
    return new SearchReports(search, registry, clock);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Bogoseo search service")
                .version("v1")
                .description(
                    "Searches and shows published reports, clusters, agencies and organisations;"
                        + " what operators see and do."));
  }

  @Bean
  DescribeSubject describeSubject(Registry registry, ReportSearch search) {
    return new DescribeSubject(registry, search);
  }

  @Bean
  Suggest suggest(Registry registry, ReportSearch search) {
    return new Suggest(registry, search);
  }
}
