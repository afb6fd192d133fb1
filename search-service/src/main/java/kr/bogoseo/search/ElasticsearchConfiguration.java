package kr.bogoseo.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.search.elastic.ElasticsearchHealth;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The Elasticsearch client. Boot's own wiring speaks the protocol of the next major version, which
 * an 8.x server refuses.
 */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

  private static final int CONNECT_MS = 2000;
  private static final int CONNECTIONS = 64;

  @Bean(destroyMethod = "close")
  RestClient restClient(SearchSettings settings) {
    SearchSettings.Elasticsearch elasticsearch = settings.elasticsearch();
    RestClientBuilder builder =
        RestClient.builder(HttpHost.create(elasticsearch.url().toString()))
            .setRequestConfigCallback(
                request ->
                    request
                        .setConnectTimeout(CONNECT_MS)
                        .setSocketTimeout((int) elasticsearch.timeout().toMillis()));
    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
    Optional<String> username =
        Optional.ofNullable(elasticsearch.username()).filter(name -> !name.isBlank());
    username.ifPresent(
        name ->
            credentials.setCredentials(
                AuthScope.ANY,
                new UsernamePasswordCredentials(
                    name, Optional.ofNullable(elasticsearch.password()).orElse(""))));
    builder.setHttpClientConfigCallback(
        http -> {
          http.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS);
          return username.isPresent() ? http.setDefaultCredentialsProvider(credentials) : http;
        });
    return builder.build();
  }

  @Bean
  ElasticsearchClient elasticsearchClient(RestClient rest) {
    return new ElasticsearchClient(
        new RestClientTransport(rest, new Jackson3JsonpMapper(ContractJson.mapper())));
  }

  @Bean
  HealthIndicator elasticsearchHealthIndicator(ElasticsearchClient client) {
    return new ElasticsearchHealth(client);
  }
}
