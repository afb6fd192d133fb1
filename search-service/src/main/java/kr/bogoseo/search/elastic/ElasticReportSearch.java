package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.EntryKind;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchFilter;
import kr.bogoseo.search.SearchSettings;
import kr.bogoseo.search.Understood;
import org.jspecify.annotations.Nullable;

/** Reads reports from Elasticsearch. */
public final class ElasticReportSearch implements ReportSearch {

  private static final int EXPORT_PAGE = 200;

  /** What a list of hits does not show, most of a document. */
  private static final List<String> NOT_LISTED =
      Stream.concat(
              Stream.of("content.bands", "content.signature", "content.mainTags"),
              Stream.of(
                      "agencies",
                      "organizations",
                      "places",
                      "candidates",
                      "amounts",
                      "people",
                      "keyPoints",
                      "evidence")
                  .map(field -> "content.record." + field))
          .toList();

  private final ElasticsearchClient client;
  private final IndexNames names;
  private final Time keepAlive;
  private final PassageSearch passages;
  private final SimilarReports similar;
  private final BooleanSupplier foldable;

  /**
   * Reads the indices of these settings.
   *
   * @param foldable whether documents say which others have nearly the same text
   */
  public ElasticReportSearch(
      ElasticsearchClient client, SearchSettings.Elasticsearch settings, BooleanSupplier foldable) {
    this.foldable = foldable;
    this.client = client;
    this.names = new IndexNames(settings.prefix());
    this.keepAlive = Time.of(t -> t.time(settings.snapshotKeepAlive().toSeconds() + "s"));
    this.passages = new PassageSearch(client, names, foldable);
    this.similar = new SimilarReports(client, names);
  }

  @Override
  public Page search(Plan plan, Optional<Position> after) {
    boolean folded = plan.query().fold() && foldable.getAsBoolean();
    boolean frozen = folded || plan.query().byRelevance();
    @Nullable String snapshot = null;
    if (frozen) {
      snapshot = after.map(Position::snapshot).orElse(null);
      if (snapshot == null) {
        snapshot = open();
      }
    }
    SearchResponse<ReportDocument> response =
        run(plan, folded, after, Optional.ofNullable(snapshot));
    List<Hit<ReportDocument>> hits = response.hits().hits();
    boolean full = hits.size() > plan.query().size();
    List<Hit<ReportDocument>> shown = full ? hits.subList(0, plan.query().size()) : hits;
    boolean more = full && (!folded || Folding.goesOn(Folding.from(after) + shown.size()));
    String latest = Optional.ofNullable(response.pitId()).orElse(snapshot);
    if (!more && latest != null) {
      close(latest);
    }
    return new Page(
        Optional.ofNullable(response.hits().total()).map(t -> t.value()).orElse(0L),
        found(plan, shown),
        counts(plan, response),
        more ? Optional.of(new Position(latest, next(folded, after, shown))) : Optional.empty(),
        folded ? Folding.distinct(response) : OptionalLong.empty());
  }

  private static List<Object> next(
      boolean folded, Optional<Position> after, List<Hit<ReportDocument>> shown) {
    return folded
        ? List.of(Folding.from(after) + shown.size())
        : SortValues.read(shown.getLast().sort());
  }

  private SearchResponse<ReportDocument> run(
      Plan plan, boolean folded, Optional<Position> after, Optional<String> snapshot) {
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .query(SearchRequests.query(plan))
            .postFilter(SearchRequests.afterCounts(plan.query()))
            .aggregations(SearchRequests.counts(plan.query()))
            .sort(SearchRequests.order(plan.query()))
            .source(s -> s.filter(f -> f.excludes(NOT_LISTED)))
            .trackTotalHits(t -> t.enabled(true))
            .trackScores(true)
            .size(plan.query().size() + 1);
    if (folded) {
      Folding.fold(request, Folding.from(after));
      request.aggregations(Folding.distinctName(), Folding.distinct(plan.query()));
    } else {
      after.ifPresent(position -> request.searchAfter(SortValues.write(position.values())));
    }
    snapshot.ifPresentOrElse(
        id -> request.pit(p -> p.id(id).keepAlive(keepAlive)),
        () -> request.index(names.reports()));
    try {
      return Calls.run(() -> client.search(request.build(), ReportDocument.class));
    } catch (ElasticsearchException e) {
      if (after.isPresent() && (e.status() == 404 || e.status() == 400)) {
        throw new StageException(
            FailureCode.INVALID_CURSOR, "cursor has expired; start from the first page", e);
      }
      throw e;
    }
  }

  private String open() {
    return Calls.run(
        () -> client.openPointInTime(o -> o.index(names.reports()).keepAlive(keepAlive)).id());
  }

  /** Best effort: what is not closed expires by itself. */
  private void close(String snapshot) {
    try {
      Calls.run(() -> client.closePointInTime(c -> c.id(snapshot)));
    } catch (StageException | ElasticsearchException e) {
      System.getLogger(ElasticReportSearch.class.getName())
          .log(System.Logger.Level.DEBUG, "a snapshot was not closed", e);
    }
  }

  private List<Found> found(Plan plan, List<Hit<ReportDocument>> hits) {
    Map<String, List<Highlight>> highlights = Map.of();
    if (plan.query().highlight() && !plan.understood().isEmpty()) {
      List<String> ids = hits.stream().map(hit -> String.valueOf(hit.id())).toList();
      highlights = passages.highlights(ids, plan.understood(), plan.relaxed());
    }
    List<Found> found = new ArrayList<>();
    for (Hit<ReportDocument> hit : hits) {
      ReportDocument document = hit.source();
      if (document != null) {
        Found alone =
            new Found(
                document,
                plan.understood().isEmpty() ? 0 : Optional.ofNullable(hit.score()).orElse(0.0),
                highlights.getOrDefault(document.id(), List.of()));
        found.add(Folding.folded(alone, hit));
      }
    }
    return List.copyOf(found);
  }

  private static Map<SearchFilter, Map<String, Long>> counts(
      Plan plan, SearchResponse<ReportDocument> response) {
    Map<SearchFilter, Map<String, Long>> counts = new EnumMap<>(SearchFilter.class);
    for (SearchFilter facet : plan.query().facets()) {
      Map<String, Long> values = new LinkedHashMap<>();
      for (StringTermsBucket bucket :
          Calls.named(facet(response, facet).aggregations(), SearchRequests.countsName())
              .sterms()
              .buckets()
              .array()) {
        values.put(bucket.key().stringValue(), bucket.docCount());
      }
      counts.put(facet, values);
    }
    return counts;
  }

  private static FilterAggregate facet(
      SearchResponse<ReportDocument> response, SearchFilter facet) {
    return Calls.named(response.aggregations(), facet.parameter()).filter();
  }

  @Override
  public Optional<ReportDocument> find(ReportId id) {
    return get(names.reports(), id);
  }

  @Override
  public Optional<ReportDocument> findHeld(ReportId id) {
    return get(names.heldReports(), id);
  }

  private Optional<ReportDocument> get(String index, ReportId id) {
    GetResponse<ReportDocument> response =
        Calls.run(() -> client.get(g -> g.index(index).id(id.value()), ReportDocument.class));
    return Optional.ofNullable(response.source());
  }

  @Override
  public PassagePage passages(ReportId id, boolean held, Understood words, int from, int size) {
    return passages.of(id, held, words, from, size);
  }

  @Override
  public List<Similar> similar(ReportDocument document, int size) {
    return similar.to(document, size);
  }

  @Override
  public List<ReportDocument> titles(String start, int size) {
    return new TitleSearch(client, names).begin(start, size);
  }

  @Override
  public Map<String, Long> counts(SearchFilter filter, Collection<String> ids) {
    return NameCounts.of(client, names, filter, ids);
  }

  @Override
  public Involved involved(EntryKind kind, String id, int limit) {
    return new InvolvedReports(client, names).of(kind, id, limit);
  }

  @Override
  public void each(Plan plan, Consumer<ReportDocument> reader) {
    String snapshot = open();
    List<FieldValue> after = List.of();
    try {
      while (true) {
        List<FieldValue> from = after;
        String current = snapshot;
        SearchResponse<ReportDocument> response =
            Calls.run(
                () ->
                    client.search(
                        s -> {
                          s.pit(p -> p.id(current).keepAlive(keepAlive))
                              .query(SearchRequests.query(plan))
                              .postFilter(SearchRequests.afterCounts(plan.query()))
                              .sort(SearchRequests.order(plan.query()))
                              .size(EXPORT_PAGE);
                          return from.isEmpty() ? s : s.searchAfter(from);
                        },
                        ReportDocument.class));
        snapshot = Optional.ofNullable(response.pitId()).orElse(snapshot);
        List<Hit<ReportDocument>> hits = response.hits().hits();
        hits.forEach(hit -> Optional.ofNullable(hit.source()).ifPresent(reader));
        if (hits.size() < EXPORT_PAGE) {
          return;
        }
        after = hits.getLast().sort();
      }
    } finally {
      close(snapshot);
    }
  }

  @Override
  public Holdings holdings() {
    return new HoldingsCount(client, names).count();
  }
}
