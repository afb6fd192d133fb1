package kr.bogoseo.intake;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.nio.charset.Charset;
import java.time.Clock;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.intake.elastic.ElasticsearchLedger;
import kr.bogoseo.intake.elastic.SubmissionsIndex;
import kr.bogoseo.intake.kafka.KafkaEvents;
import kr.bogoseo.intake.kafka.ProgressListener;
import org.apache.http.HttpHost;
import org.apache.kafka.clients.admin.NewTopic;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Wires intake: upload → store → broker → receipt; progress → ledger → status. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  DocumentStore documentStore(IntakeSettings settings) {
    return settings.store().settings().open();
  }

  @Bean
  ApiKeys apiKeys(DocumentStore store, Clock clock) {
    return new ApiKeys(store, clock);
  }

  @Bean
  KafkaEvents events(KafkaTemplate<String, byte[]> template, IntakeSettings settings) {
    return new KafkaEvents(template, settings.sendTimeout());
  }

  @Bean
  UploadPolicy uploadPolicy(IntakeSettings settings) {
    return new UploadPolicy(settings.maxFileSize().toBytes());
  }

  @Bean
  ReceiveReport receiveReport(
      UploadPolicy policy,
      DocumentStore store,
      Events events,
      Submissions submissions,
      PasswordVault passwords,
      Clock clock) {
    return new ReceiveReport(policy, store, events, submissions, passwords, clock);
  }

  @Bean
  ReceiveBatch receiveBatch(ReceiveReport receive, IntakeSettings settings) {
    IntakeSettings.Batch batch = settings.batch();
    return new ReceiveBatch(
        receive,
        settings.maxFileSize().toBytes(),
        batch.maxEntries(),
        batch.maxTotal().toBytes(),
        Charset.forName(batch.nameCharset()));
  }

  @Bean
  PasswordVault passwords(DocumentStore store, IntakeSettings settings) {
    return PasswordVault.of(store, settings.documentKey());
  }

  @Bean
  Submissions submissions(
      DocumentStore store, Ledger ledger, Events events, PasswordVault passwords, Clock clock) {
    return new Submissions(store, ledger, events, passwords, clock);
  }

  @Bean(destroyMethod = "close")
  RestClient elasticsearch(IntakeSettings settings) {
    return RestClient.builder(HttpHost.create(settings.elasticsearch().toString()))
        .setRequestConfigCallback(
            request -> request.setConnectTimeout(2_000).setSocketTimeout(10_000))
        .build();
  }

  @Bean
  Ledger ledger(RestClient rest, DocumentStore store) {
    ElasticsearchClient client =
        new ElasticsearchClient(
            new RestClientTransport(rest, new Jackson3JsonpMapper(ContractJson.mapper())));
    return new ElasticsearchLedger(
        client, new SubmissionsIndex(client), fact -> receiptOf(fact, store));
  }

  @Bean
  ProgressListener progressListener(Ledger ledger, KafkaEvents events) {
    return new ProgressListener(ledger, events);
  }

  /** Facts wait in the topic while the view is away, for as long as it takes. */
  @Bean
  CommonErrorHandler retryForEver() {
    ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
    backOff.setMaxInterval(10_000);
    return new DefaultErrorHandler(backOff);
  }

  @Bean
  KafkaAdmin.NewTopics topics(IntakeSettings settings) {
    return new KafkaAdmin.NewTopics(
        Topics.ALL.stream()
            .map(topic -> TopicBuilder.name(topic).partitions(settings.kafkaPartitions()).build())
            .toArray(NewTopic[]::new));
  }

  /**
   * The receipt, or, where the sender's connection broke before it was written, the event behind
   * it.
   */
  private static Receipt receiptOf(ReportProgress fact, DocumentStore store) {
    return store
        .getNamed(StoredNames.receipt(fact.reportId()))
        .map(bytes -> ContractJson.read(bytes, Receipt.class))
        .or(
            () ->
                store
                    .getNamed(StoredNames.event(fact.reportId(), Topics.RECEIVED))
                    .map(bytes -> ContractJson.read(bytes, ReportReceived.class))
                    .map(event -> Receipt.of(event.submission()))
                    .map(
                        receipt -> {
                          store.putNamedIfAbsent(
                              StoredNames.receipt(fact.reportId()), ContractJson.write(receipt));
                          return receipt;
                        }))
        .orElseGet(
            () ->
                new Receipt(
                    fact.reportId(),
                    "",
                    0,
                    fact.fileName(),
                    FileKind.UNKNOWN.mediaType(),
                    fact.agencyId(),
                    fact.at(),
                    ReportState.RECEIVED));
  }
}
