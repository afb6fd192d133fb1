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

  /**
   * Of indices an earlier version made, too; each refresh of a busy one takes the machine's time.
   */
  private static final String REFRESH = "30s";

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
    // Nothing searches it but the list, which refreshes first; a report is read by its id.
    client
        .indices()
        .putSettings(
            request -> request.index(ALIAS).settings(s -> s.refreshInterval(t -> t.time(REFRESH))));
    made = true;
  }

  /** Lets a search see all that was written. */
  void refresh() throws IOException {
    client.indices().refresh(request -> request.index(ALIAS));
  }
}
