package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.bogoseo.search.IndexGenerations;
import kr.bogoseo.search.ReportIndex;

/** Indices that are being filled and that no alias points to yet. */
final class NextGeneration implements IndexGenerations.Next {

  private final ElasticsearchClient client;
  private final IndexNames aliases;
  private final IndexNames indices;
  private final String suffix;

  NextGeneration(
      ElasticsearchClient client, IndexNames aliases, IndexNames indices, String suffix) {
    this.client = client;
    this.aliases = aliases;
    this.indices = indices;
    this.suffix = suffix;
  }

  @Override
  public ReportIndex index() {
    return new ElasticReportIndex(client, indices);
  }

  @Override
  public void takeOver() {
    List<Action> actions = new ArrayList<>();
    for (IndexNames.Behind behind : aliases.ofReports()) {
      Set<String> before =
          Calls.run(() -> client.indices().getAlias(a -> a.name(behind.alias()))).result().keySet();
      for (String index : before) {
        actions.add(Action.of(a -> a.removeIndex(r -> r.index(index))));
      }
      actions.add(
          Action.of(a -> a.add(x -> x.index(behind.alias() + suffix).alias(behind.alias()))));
    }
    Calls.run(() -> client.indices().updateAliases(u -> u.actions(actions)));
  }

  @Override
  public void discard() {
    List<String> made =
        aliases.ofReports().stream().map(behind -> behind.alias() + suffix).toList();
    Calls.run(() -> client.indices().delete(d -> d.index(made).ignoreUnavailable(true)));
  }
}
