package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.search.PassageDocument;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportIndex;

/**
 * Writes reports to Elasticsearch. The {@code reports} index is the authority on what is public: it
 * is written first, and only what it takes goes further, so that no crash between two writes shows
 * what must not be shown.
 */
public final class ElasticReportIndex implements ReportIndex {

  private static final int STALE_AT_ONCE = 1000;

  private final ElasticsearchClient client;
  private final IndexNames names;

  /**
   * @param prefix put before every index name
   */
  public ElasticReportIndex(ElasticsearchClient client, String prefix) {
    this(client, new IndexNames(prefix));
  }

  ElasticReportIndex(ElasticsearchClient client, IndexNames names) {
    this.client = client;
    this.names = names;
  }

  @Override
  public List<Written> write(List<Entry> given) {
    if (given.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new NearDuplicates(client, names).grouped(given);
    List<Bulk.Outcome> authority = writeReports(entries);
    List<Written> results = new ArrayList<>();
    Bulk further = new Bulk(client);
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      switch (authority.get(i)) {
        case Bulk.Outcome.Written written -> {
          results.add(new Written.Done());
          int before = further.size();
          writeRest(entries.get(i), written.isNew(), further);
          for (int n = before; n < further.size(); n++) {
            owners.add(i);
          }
        }
        case Bulk.Outcome.Older ignored -> results.add(new Written.Superseded());
        case Bulk.Outcome.Refused refused ->
            results.add(new Written.Refused("the index refused the report: " + refused.kind()));
      }
    }
    List<Bulk.Outcome> rest = further.send();
    for (int n = 0; n < rest.size(); n++) {
      if (rest.get(n) instanceof Bulk.Outcome.Refused refused) {
        results.set(
            owners.get(n), new Written.Refused("the index refused a passage: " + refused.kind()));
      }
    }
    boolean onlyNewAndOpen = onlyNewAndOpen(entries, authority);
    refresh(onlyNewAndOpen);
    dropStale(entries, authority);
    return List.copyOf(results);
  }

  /** Only behind the embargo before the stub is in front of it: nothing is public in between. */
  private List<Bulk.Outcome> writeReports(List<Entry> entries) {
    Bulk bulk = new Bulk(client);
    for (Entry entry : entries) {
      ReportDocument document = entry.document();
      ReportDocument shown =
          document.state() == ReportState.PUBLISHED
              ? document
              : ReportDocument.stub(
                  document.id(),
                  document.state(),
                  document.version(),
                  document.agencyId(),
                  document.indexedAt());
      bulk.put(names.reports(), document.id(), document.version(), shown);
    }
    return bulk.send();
  }

  private void writeRest(Entry entry, boolean isNew, Bulk bulk) {
    ReportDocument document = entry.document();
    switch (document.state()) {
      case PUBLISHED -> {
        putPassages(names.passages(), entry, bulk);
        if (!isNew) {
          bulk.delete(names.heldReports(), document.id(), document.version());
        }
      }
      case EMBARGOED -> {
        bulk.put(names.heldReports(), document.id(), document.version(), document);
        putPassages(names.heldPassages(), entry, bulk);
      }
      case WITHDRAWN -> bulk.delete(names.heldReports(), document.id(), document.version());
      case RECEIVED, EXTRACTED, TRANSLATED, TAGGED, FAILED ->
          throw new IllegalArgumentException("nothing to index in state " + document.state());
    }
  }

  private static void putPassages(String index, Entry entry, Bulk bulk) {
    for (PassageDocument passage : entry.passages()) {
      bulk.put(index, passage.id(), passage.version(), passage);
    }
  }

  /** Nothing of such a batch touches what is behind the embargo. */
  private static boolean onlyNewAndOpen(List<Entry> entries, List<Bulk.Outcome> authority) {
    for (int i = 0; i < entries.size(); i++) {
      boolean isOld = authority.get(i) instanceof Bulk.Outcome.Written written && !written.isNew();
      if (isOld || entries.get(i).document().state() != ReportState.PUBLISHED) {
        return false;
      }
    }
    return true;
  }

  private void refresh(boolean onlyOpen) {
    List<String> touched =
        onlyOpen
            ? List.of(names.reports(), names.passages())
            : List.of(names.reports(), names.passages(), names.heldReports(), names.heldPassages());
    Calls.run(() -> client.indices().refresh(r -> r.index(touched)));
  }

  /** Passages of an older, longer version, and those on the wrong side of the embargo. */
  private void dropStale(List<Entry> entries, List<Bulk.Outcome> authority) {
    Bulk bulk = new Bulk(client);
    for (int i = 0; i < entries.size(); i++) {
      if (authority.get(i) instanceof Bulk.Outcome.Written written && !written.isNew()) {
        ReportDocument document = entries.get(i).document();
        boolean open = document.state() == ReportState.PUBLISHED;
        boolean held = document.state() == ReportState.EMBARGOED;
        dropPassages(names.passages(), document, open, bulk);
        dropPassages(names.heldPassages(), document, held, bulk);
      }
    }
    if (!bulk.isEmpty()) {
      bulk.send();
      refresh(false);
    }
  }

  /**
   * @param keepsOwn whether this version's own passages stay
   */
  private void dropPassages(String index, ReportDocument document, boolean keepsOwn, Bulk bulk) {
    long below = keepsOwn ? document.version() : document.version() + 1;
    List<FieldValue> after = List.of();
    while (true) {
      List<FieldValue> from = after;
      List<Hit<Void>> stale =
          Calls.run(
                  () ->
                      client.search(
                          s -> {
                            s.index(index)
                                .size(STALE_AT_ONCE)
                                .source(o -> o.fetch(false))
                                .sort(o -> o.field(f -> f.field("n").order(SortOrder.Asc)))
                                .query(
                                    q ->
                                        q.bool(
                                            b ->
                                                b.filter(
                                                        f ->
                                                            f.term(
                                                                t ->
                                                                    t.field("reportId")
                                                                        .value(document.id())))
                                                    .filter(
                                                        f ->
                                                            f.range(
                                                                r ->
                                                                    r.number(
                                                                        n ->
                                                                            n.field("version")
                                                                                .lt(
                                                                                    (double)
                                                                                        below))))));
                            return from.isEmpty() ? s : s.searchAfter(from);
                          },
                          Void.class))
              .hits()
              .hits();
      stale.forEach(hit -> bulk.delete(index, String.valueOf(hit.id()), document.version()));
      if (stale.size() < STALE_AT_ONCE) {
        return;
      }
      after = stale.getLast().sort();
    }
  }

  @Override
  public Optional<ReportDocument> held(ReportId id) {
    GetResponse<ReportDocument> response =
        Calls.run(
            () ->
                client.get(g -> g.index(names.heldReports()).id(id.value()), ReportDocument.class));
    return Optional.ofNullable(response.source());
  }

  @Override
  public List<ReportDocument> due(Instant now, int limit) {
    return Calls.run(
            () ->
                client.search(
                    s ->
                        s.index(names.heldReports())
                            .size(limit)
                            .source(o -> o.filter(f -> f.excludes("content")))
                            .sort(o -> o.field(f -> f.field("embargoUntil").order(SortOrder.Asc)))
                            .query(
                                q ->
                                    q.range(
                                        r ->
                                            r.untyped(
                                                u ->
                                                    u.field("embargoUntil")
                                                        .lte(JsonData.of(now.toString()))))),
                    ReportDocument.class))
        .hits()
        .hits()
        .stream()
        .flatMap(hit -> Optional.ofNullable(hit.source()).stream())
        .toList();
  }
}
