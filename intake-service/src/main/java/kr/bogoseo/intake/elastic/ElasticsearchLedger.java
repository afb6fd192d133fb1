package kr.bogoseo.intake.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.intake.Ledger;
import kr.bogoseo.intake.Receipt;
import kr.bogoseo.intake.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in the index behind the alias {@code submissions}: one document a report, read,
 * changed and written back only if nobody else wrote it in between.
 */
public final class ElasticsearchLedger implements Ledger {

  private static final int CONFLICT = 409;
  private static final int MAX_ROUNDS = 20;

  private final ElasticsearchClient client;
  private final SubmissionsIndex index;
  private final Receipts receipts;

  /** Wires the view. */
  public ElasticsearchLedger(
      ElasticsearchClient client, SubmissionsIndex index, Receipts receipts) {
    this.client = client;
    this.index = index;
    this.receipts = receipts;
  }

  /** Finds the receipt of a report whose first fact has arrived. */
  @FunctionalInterface
  public interface Receipts {

    /** The receipt, or what can be told from the fact when there is none yet. */
    Receipt of(ReportProgress fact);
  }

  @Override
  public void add(List<ReportProgress> facts) {
    Map<String, List<ReportProgress>> open = new LinkedHashMap<>();
    for (ReportProgress fact : facts) {
      open.computeIfAbsent(fact.reportId().value(), id -> new ArrayList<>()).add(fact);
    }
    for (int round = 0; !open.isEmpty(); round++) {
      if (round == MAX_ROUNDS) {
        throw unavailable(null);
      }
      try {
        index.ensure();
        open.keySet().removeAll(writeOnce(open));
      } catch (IOException | ElasticsearchException e) {
        throw unavailable(e);
      }
    }
  }

  /**
   * Writes every report once; returns those that were written, the others met a concurrent writer.
   */
  private List<String> writeOnce(Map<String, List<ReportProgress>> open) throws IOException {
    List<String> ids = List.copyOf(open.keySet());
    MgetResponse<SubmissionDocument> known =
        client.mget(
            request -> request.index(SubmissionsIndex.ALIAS).ids(ids), SubmissionDocument.class);
    Map<String, GetResult<SubmissionDocument>> byId = new HashMap<>();
    for (MultiGetResponseItem<SubmissionDocument> item : known.docs()) {
      if (item.isResult() && item.result().found()) {
        byId.put(item.result().id(), item.result());
      }
    }
    List<BulkOperation> writes = new ArrayList<>();
    open.forEach((id, facts) -> writes.add(write(id, facts, byId.get(id))));
    BulkResponse response =
        client.bulk(request -> request.index(SubmissionsIndex.ALIAS).operations(writes));
    List<String> written = new ArrayList<>();
    for (BulkResponseItem item : response.items()) {
      if (item.error() == null) {
        written.add(Objects.requireNonNull(item.id()));
      } else if (item.status() != CONFLICT) {
        throw unavailable(null);
      }
    }
    return written;
  }

  private BulkOperation write(
      String id, List<ReportProgress> facts, @Nullable GetResult<SubmissionDocument> known) {
    SubmissionDocument before = known == null ? null : known.source();
    if (known == null || before == null) {
      Receipt receipt = receipts.of(facts.getFirst());
      SubmissionDocument first = SubmissionDocument.of(receipt, merge(Timeline.empty(), facts));
      return BulkOperation.of(op -> op.create(create -> create.id(id).document(first)));
    }
    SubmissionDocument next =
        SubmissionDocument.of(before.receipt(), merge(before.timeline(), facts));
    return BulkOperation.of(
        op ->
            op.index(
                write ->
                    write
                        .id(id)
                        .ifSeqNo(known.seqNo())
                        .ifPrimaryTerm(known.primaryTerm())
                        .document(next)));
  }

  private static Timeline merge(Timeline timeline, List<ReportProgress> facts) {
    Timeline merged = timeline;
    for (ReportProgress fact : facts) {
      merged = merged.with(fact);
    }
    return merged;
  }

  @Override
  public Optional<Timeline> timeline(ReportId id) {
    try {
      index.ensure();
      GetResponse<SubmissionDocument> response =
          client.get(
              request -> request.index(SubmissionsIndex.ALIAS).id(id.value()),
              SubmissionDocument.class);
      return Optional.ofNullable(response.source()).map(SubmissionDocument::timeline);
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
  }

  @Override
  public List<Entry> list(
      Optional<String> agencyId, Optional<ReportState> state, Optional<Position> after, int size) {
    List<Query> filters = new ArrayList<>();
    agencyId.ifPresent(agency -> filters.add(term("agencyId", agency)));
    state.ifPresent(wanted -> filters.add(term("state", wanted.name())));
    try {
      index.ensure();
      if (after.isEmpty()) {
        index.refresh();
      }
      SearchResponse<SubmissionDocument> response =
          client.search(
              request -> {
                request
                    .index(SubmissionsIndex.ALIAS)
                    .size(size)
                    .query(query -> query.bool(bool -> bool.filter(filters)))
                    .sort(sort -> sort.field(f -> f.field("receivedAt").order(SortOrder.Desc)))
                    .sort(sort -> sort.field(f -> f.field("id").order(SortOrder.Asc)));
                after.ifPresent(
                    position ->
                        request.searchAfter(
                            FieldValue.of(position.receivedAt()), FieldValue.of(position.id())));
                return request;
              },
              SubmissionDocument.class);
      return response.hits().hits().stream()
          .map(hit -> Objects.requireNonNull(hit.source()))
          .map(document -> new Entry(document.receipt(), document.timeline()))
          .toList();
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static StageException unavailable(@Nullable Exception e) {
    return new StageException(
        FailureCode.SEARCH_UNAVAILABLE, "the view of submissions cannot be asked now", e);
  }
}
