package kr.bogoseo.search;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.stage.PauseWishes;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.search.elastic.Indices;
import kr.bogoseo.search.http.HttpNeighbours;
import kr.bogoseo.search.http.HttpTranslators;
import kr.bogoseo.search.kafka.IndexSwitch;
import kr.bogoseo.search.kafka.KafkaBacklog;
import kr.bogoseo.search.metrics.StageMeters;
import kr.bogoseo.search.store.StoredReleases;
import kr.bogoseo.search.store.StoredWithdrawals;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** What operators look at and turn. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

  /** Each process looks every three seconds whether its stage is paused. */
  private static final Duration PAUSE_SPREADS = Duration.ofSeconds(5);

  @Bean(destroyMethod = "close")
  HttpClient neighbourClient() {
    return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  }

  @Bean
  FlowMeter flowMeter(MeterRegistry registry, Clock clock) {
    return new StageMeters(registry, clock);
  }

  @Bean
  PauseWishes pauseWishes(DocumentStore store) {
    return new PauseWishes(store);
  }

  @Bean
  IndexSwitch indexSwitch(KafkaListenerEndpointRegistry listeners, PauseWishes wishes) {
    return new IndexSwitch(listeners, wishes);
  }

  @Bean
  Translators translators(HttpClient client, SearchSettings settings) {
    return new HttpTranslators(client, settings.services().enrich(), settings.services().timeout());
  }

  @Bean
  Neighbours neighbours(HttpClient client, SearchSettings settings) {
    Map<String, URI> services = new LinkedHashMap<>();
    services.put("intake", settings.services().intake());
    services.put("extract", settings.services().extract());
    services.put("enrich", settings.services().enrich());
    return new HttpNeighbours(client, services, settings.services().timeout());
  }

  @Bean
  Operate operate(
      FlowStore flow,
      Admin admin,
      ReportSearch search,
      PauseWishes wishes,
      IndexSwitch index,
      Outcomes outcomes,
      Clock clock) {
    Map<Stage, StageSwitch> switches = new EnumMap<>(Stage.class);
    for (Stage stage : List.of(Stage.EXTRACT, Stage.OCR, Stage.TRANSLATE, Stage.TAG)) {
      switches.put(stage, new StoredSwitch(wishes, stage));
    }
    switches.put(Stage.INDEX, index);
    return new Operate(flow, new KafkaBacklog(admin), search, switches, outcomes, clock);
  }

  @Bean
  Replay replay(FlowStore flow, DocumentStore store, Outcomes outcomes, Clock clock) {
    return new Replay(flow, store, outcomes, clock);
  }

  @Bean
  DecidePrivacy decidePrivacy(FlowStore flow, DocumentStore store, Replay replay, Clock clock) {
    return new DecidePrivacy(flow, store, replay, clock);
  }

  @Bean
  RebuildIndex rebuildIndex(
      Indices indices,
      ReportIndex live,
      DocumentStore store,
      Registry registry,
      IndexSwitch indexStage,
      Clock clock) {
    return new RebuildIndex(
        indices,
        store,
        index ->
            new IndexReports(
                index,
                new StageDocuments(store),
                new ReportDocuments(registry),
                new StoredReleases(store),
                new StoredWithdrawals(store),
                new QuietOutcomes(),
                clock),
        indexStage,
        live,
        PAUSE_SPREADS,
        clock);
  }
}
