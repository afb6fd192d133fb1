package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.FlowDocument;
import kr.bogoseo.search.FlowStore;
import org.jspecify.annotations.Nullable;

/** The operators' view in Elasticsearch. */
public final class ElasticFlowStore implements FlowStore {

  private static final int TRIES = 5;

  private final ElasticsearchClient client;
  private final String index;

  /**
   * @param prefix put before the index name
   */
  public ElasticFlowStore(ElasticsearchClient client, String prefix) {
    this.client = client;
    this.index = new IndexNames(prefix).flow();
  }

  @Override
  public void update(Map<String, UnaryOperator<Optional<FlowDocument>>> changes) {
    Set<String> open = new LinkedHashSet<>(changes.keySet());
    for (int i = 0; i < TRIES && !open.isEmpty(); i++) {
      open = changed(open, changes);
    }
    if (!open.isEmpty()) {
      throw new StageException(
          FailureCode.SEARCH_UNAVAILABLE, "the operators' view is being changed by many at once");
    }
  }

  /** Writes on the condition that nobody wrote meanwhile; answers the ids where somebody did. */
  private Set<String> changed(
      Set<String> ids, Map<String, UnaryOperator<Optional<FlowDocument>>> changes) {
    Map<String, GetResult<FlowDocument>> known = new LinkedHashMap<>();
    for (MultiGetResponseItem<FlowDocument> item :
        Calls.run(() -> client.mget(m -> m.index(index).ids(List.copyOf(ids)), FlowDocument.class))
            .docs()) {
      if (item.isFailure()) {
        throw new StageException(FailureCode.SEARCH_UNAVAILABLE, "Elasticsearch could not read");
      }
      known.put(item.result().id(), item.result());
    }
    List<BulkOperation> writes = new ArrayList<>();
    for (String id : ids) {
      GetResult<FlowDocument> before = known.get(id);
      Optional<FlowDocument> document =
          Optional.ofNullable(before).flatMap(found -> Optional.ofNullable(found.source()));
      Optional<FlowDocument> after =
          Optional.ofNullable(changes.get(id)).flatMap(change -> change.apply(document));
      if (after.isPresent() && !after.equals(document)) {
        writes.add(write(id, after.get(), document.isEmpty() ? null : before));
      }
    }
    if (writes.isEmpty()) {
      return Set.of();
    }
    Set<String> conflicts = new LinkedHashSet<>();
    for (BulkResponseItem item : Calls.run(() -> client.bulk(b -> b.operations(writes))).items()) {
      if (item.status() == 409) {
        conflicts.add(String.valueOf(item.id()));
      } else if (item.error() != null) {
        throw new StageException(
            FailureCode.SEARCH_UNAVAILABLE,
            "Elasticsearch could not write the operators' view: " + item.error().type());
      }
    }
    return conflicts;
  }

  private BulkOperation write(
      String id, FlowDocument document, @Nullable GetResult<FlowDocument> before) {
    BinaryData json = BinaryData.of(ContractJson.write(document), ContentType.APPLICATION_JSON);
    if (before == null) {
      return BulkOperation.of(o -> o.create(c -> c.index(index).id(id).document(json)));
    }
    return BulkOperation.of(
        o ->
            o.index(
                i ->
                    i.index(index)
                        .id(id)
                        .ifSeqNo(before.seqNo())
                        .ifPrimaryTerm(before.primaryTerm())
                        .document(json)));
  }

  @Override
  public List<FlowDocument> find(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return Calls.run(
            () -> client.mget(m -> m.index(index).ids(List.copyOf(ids)), FlowDocument.class))
        .docs()
        .stream()
        .filter(item -> item.isResult() && item.result().found())
        .flatMap(item -> Optional.ofNullable(item.result().source()).stream())
        .toList();
  }

  @Override
  public List<Count> counts() {
    SearchResponse<Void> response =
        Calls.run(() -> client.search(FlowAggregations.counts(index), Void.class));
    return Calls.named(response.aggregations(), FlowAggregations.AGENCIES)
        .sterms()
        .buckets()
        .array()
        .stream()
        .map(FlowAggregations::count)
        .toList();
  }

  @Override
  public Map<Stage, Pace> pace(Instant since) {
    SearchResponse<Void> response =
        Calls.run(() -> client.search(FlowAggregations.pace(index, since), Void.class));
    Map<Stage, Pace> pace = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      pace.put(stage, FlowAggregations.pace(response.aggregations(), stage));
    }
    return pace;
  }

  @Override
  public FailurePage failures(
      Optional<FailureCode> code,
      Optional<Stage> stage,
      Optional<FailurePosition> after,
      int size) {
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .index(index)
            .size(size + 1)
            .trackTotalHits(t -> t.enabled(true))
            .query(
                q ->
                    q.bool(
                        b -> {
                          b.filter(
                              f -> f.term(t -> t.field("state").value(ReportState.FAILED.name())));
                          stage.ifPresent(
                              s ->
                                  b.filter(
                                      f -> f.term(t -> t.field("failure.stage").value(s.id()))));
                          return b;
                        }))
            .aggregations("codes", a -> a.terms(t -> t.field("failure.code").size(100)))
            .sort(s -> s.field(f -> f.field("failure.at").order(SortOrder.Desc)))
            .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));
    code.ifPresent(
        c -> request.postFilter(f -> f.term(t -> t.field("failure.code").value(c.name()))));
    after.ifPresent(
        position ->
            request.searchAfter(FieldValue.of(position.at()), FieldValue.of(position.id())));
    SearchResponse<FlowDocument> response =
        Calls.run(() -> client.search(request.build(), FlowDocument.class));
    List<Hit<FlowDocument>> hits = response.hits().hits();
    boolean more = hits.size() > size;
    List<Hit<FlowDocument>> shown = more ? hits.subList(0, size) : hits;
    Map<FailureCode, Long> byCode = new LinkedHashMap<>();
    Calls.named(response.aggregations(), "codes")
        .sterms()
        .buckets()
        .array()
        .forEach(
            bucket ->
                byCode.put(FailureCode.valueOf(bucket.key().stringValue()), bucket.docCount()));
    return new FailurePage(
        Optional.ofNullable(response.hits().total()).map(t -> t.value()).orElse(0L),
        shown.stream().flatMap(hit -> Optional.ofNullable(hit.source()).stream()).toList(),
        byCode,
        more ? Optional.of(position(shown.getLast())) : Optional.empty());
  }

  private static FailurePosition position(Hit<FlowDocument> hit) {
    return new FailurePosition(
        hit.sort().getFirst().longValue(), hit.sort().getLast().stringValue());
  }
}
