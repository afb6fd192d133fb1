package kr.bogoseo.intake.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Makes the index behind the alias {@code submissions} when it is missing. */
public final class SubmissionsIndex {

  static final String ALIAS = "submissions";
  private static final String CURRENT = "submissions-v1";

  private final ElasticsearchClient client;
  private volatile boolean made;

  /** For this cluster. */
  public SubmissionsIndex(ElasticsearchClient client) {
    this.client = client;
  }

  void ensure() throws IOException {
    if (made) {
      return;
    }
    if (!client.indices().existsAlias(request -> request.name(ALIAS)).value()) {
      try (InputStream definition = SubmissionsIndex.class.getResourceAsStream(CURRENT + ".json")) {
        client
            .indices()
            .create(
                request ->
                    request
                        .index(CURRENT)
                        .withJson(Objects.requireNonNull(definition, "the jar lacks the mapping")));
      } catch (ElasticsearchException e) {
        // Another instance was faster.
        if (!"resource_already_exists_exception".equals(e.error().type())) {
          throw e;
        }
      }
    }
    made = true;
  }
}
