package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.search.PassageDocument;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.Understood;
import kr.bogoseo.search.elastic.TextQuery.Demand;

/** Finds where in reports a text stands. */
final class PassageSearch {

  private static final int FRAGMENT = 160;

  private final ElasticsearchClient client;
  private final IndexNames names;
  private final BooleanSupplier foldable;

  PassageSearch(ElasticsearchClient client, IndexNames names, BooleanSupplier foldable) {
    this.client = client;
    this.names = names;
    this.foldable = foldable;
  }

  /** The best passage in each of some public reports. */
  Map<String, List<ReportSearch.Highlight>> highlights(
      List<String> reportIds, Understood understood, boolean relaxed) {
    if (reportIds.isEmpty()) {
      return Map.of();
    }
    List<FieldValue> ids = reportIds.stream().map(FieldValue::of).toList();
    Query words = words(understood, relaxed ? Demand.SOME : Demand.PART);
    SearchResponse<PassageDocument> response =
        Calls.run(
            () ->
                client.search(
                    s ->
                        s.index(names.passages())
                            .size(reportIds.size())
                            .trackTotalHits(t -> t.enabled(false))
                            .query(
                                q ->
                                    q.bool(
                                        b ->
                                            b.must(words)
                                                .filter(
                                                    f ->
                                                        f.terms(
                                                            t ->
                                                                t.field("reportId")
                                                                    .terms(v -> v.value(ids))))))
                            .collapse(c -> c.field("reportId"))
                            .highlight(highlight(2)),
                    PassageDocument.class));
    Map<String, List<ReportSearch.Highlight>> found = new HashMap<>();
    for (Hit<PassageDocument> hit : response.hits().hits()) {
      PassageDocument passage = hit.source();
      if (passage != null) {
        found.put(passage.reportId(), marked(passage, hit.highlight(), understood.ids()));
      }
    }
    return found;
  }

  ReportSearch.PassagePage of(
      ReportId id, boolean held, Understood understood, int from, int size) {
    String index = held ? names.heldPassages() : names.passages();
    Query own = Query.of(q -> q.term(t -> t.field("reportId").value(id.value())));
    if (understood.isEmpty()) {
      return page(index, own, understood, from, size, Optional.empty());
    }
    Query exact = words(understood, Demand.PART);
    long matched = matched(index, own, exact);
    if (matched > 0) {
      return page(index, both(own, exact), understood, from, size, Optional.of(matched));
    }
    Query forgiving = words(understood, Demand.SOME);
    return page(
        index,
        both(own, forgiving),
        understood,
        from,
        size,
        Optional.of(matched(index, own, forgiving)));
  }

  private static Query both(Query own, Query words) {
    return Query.of(q -> q.bool(b -> b.filter(own).should(words)));
  }

  private ReportSearch.PassagePage page(
      String index,
      Query query,
      Understood understood,
      int from,
      int size,
      Optional<Long> matched) {
    boolean folded = matched.isPresent() && foldable.getAsBoolean();
    SearchResponse<PassageDocument> response =
        Calls.run(
            () ->
                client.search(
                    s ->
                        (folded ? SamePassages.fold(s) : s)
                            .index(index)
                            .from(from)
                            .size(size)
                            .query(query)
                            .trackTotalHits(t -> t.enabled(true))
                            .trackScores(true)
                            .sort(o -> o.score(x -> x.order(SortOrder.Desc)))
                            .sort(o -> o.field(f -> f.field("n").order(SortOrder.Asc)))
                            .highlight(highlight(3)),
                    PassageDocument.class));
    List<ReportSearch.FoundPassage> passages = new ArrayList<>();
    for (Hit<PassageDocument> hit : response.hits().hits()) {
      PassageDocument passage = hit.source();
      if (passage != null) {
        double score = understood.isEmpty() ? 0 : Optional.ofNullable(hit.score()).orElse(0.0);
        passages.add(
            new ReportSearch.FoundPassage(
                passage,
                score,
                marked(passage, hit.highlight(), understood.ids()),
                SamePassages.alsoOn(passage, hit)));
      }
    }
    long all = Optional.ofNullable(response.hits().total()).map(t -> t.value()).orElse(0L);
    long total = folded ? SamePassages.distinct(response) : all;
    return new ReportSearch.PassagePage(total, matched.orElse(total), List.copyOf(passages));
  }

  private long matched(String index, Query own, Query words) {
    boolean folded = foldable.getAsBoolean();
    SearchResponse<Void> response =
        Calls.run(
            () ->
                client.search(
                    s ->
                        (folded ? SamePassages.count(s) : s)
                            .index(index)
                            .size(0)
                            .trackTotalHits(t -> t.enabled(true))
                            .query(q -> q.bool(b -> b.filter(own).must(words))),
                    Void.class));
    return folded
        ? SamePassages.distinct(response)
        : Optional.ofNullable(response.hits().total()).map(t -> t.value()).orElse(0L);
  }

  private static Query words(Understood understood, Demand demand) {
    return TextQuery.over(Fields.PASSAGES, understood, demand);
  }

  private static Highlight highlight(int fragments) {
    return Highlight.of(
        h ->
            h.preTags(Marks.START)
                .postTags(Marks.END)
                .fragmentSize(FRAGMENT)
                .numberOfFragments(fragments)
                .order(HighlighterOrder.Score)
                .fields("ko", f -> f)
                .fields("en", f -> f)
                .fields("ko.squeezed", f -> f)
                .fields("en.joined", f -> f));
  }

  /** A name that stands there in another spelling than asked for is marked as it is written. */
  private static List<ReportSearch.Highlight> marked(
      PassageDocument passage, Map<String, List<String>> highlights, Set<String> ids) {
    List<ReportSearch.Highlight> marked = new ArrayList<>();
    for (String field : List.of("ko", "en")) {
      List<String> fragments =
          highlights.getOrDefault(
              field,
              highlights.getOrDefault(field.equals("ko") ? "ko.squeezed" : "en.joined", List.of()));
      for (String fragment : fragments) {
        marked.add(new ReportSearch.Highlight(Marks.html(fragment), passage.page(), field));
      }
    }
    if (marked.isEmpty() && !ids.isEmpty()) {
      Set<String> surfaces = new LinkedHashSet<>();
      passage.mentions().stream()
          .filter(mention -> ids.contains(mention.id()))
          .forEach(mention -> surfaces.add(mention.surface()));
      for (String field : List.of("ko", "en")) {
        String text =
            Optional.ofNullable(field.equals("ko") ? passage.ko() : passage.en()).orElse("");
        String around = Marks.around(text, surfaces, FRAGMENT);
        if (!around.isEmpty()) {
          marked.add(new ReportSearch.Highlight(Marks.html(around), passage.page(), field));
        }
      }
    }
    return List.copyOf(marked);
  }
}
