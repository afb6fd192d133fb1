package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the cluster answers and every primary shard is there. */
public final class ElasticsearchHealth implements HealthIndicator {

  private final ElasticsearchClient client;

  /** Asks this cluster. */
  public ElasticsearchHealth(ElasticsearchClient client) {
    this.client = client;
  }

  @Override
  public Health health() {
    try {
      HealthResponse health = client.cluster().health();
      Health.Builder answer =
          health.status() == HealthStatus.Red ? Health.outOfService() : Health.up();
      return answer.withDetail("status", health.status().jsonValue()).build();
    } catch (IOException | RuntimeException e) {
      return Health.down().withDetail("reason", "Elasticsearch does not answer").build();
    }
  }
}
