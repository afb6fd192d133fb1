package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.search.Fingerprint;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportIndex.Entry;

/**
 * Gives reports with nearly the same text the same group, so that a list of hits can show one of
 * them. A report joins the group of the first near-duplicate that is in the index or before it in
 * its batch; two that come at the same moment through different processes stay apart until the
 * index is built anew.
 */
final class NearDuplicates {

  /** As the share of equal text is estimated; the same report in two formats has more. */
  private static final double NEARLY_THE_SAME = 0.8;

  private static final int MOST_GROUPS = 500;
  private static final int MOST_BANDS = 20_000;

  private final ElasticsearchClient client;
  private final IndexNames names;

  NearDuplicates(ElasticsearchClient client, IndexNames names) {
    this.client = client;
    this.names = names;
  }

  private record Member(String id, Fingerprint text, String group) {}

  List<Entry> grouped(List<Entry> entries) {
    Set<String> bands = new LinkedHashSet<>();
    entries.forEach(entry -> open(entry).ifPresent(content -> bands.addAll(content.bands())));
    if (bands.isEmpty()) {
      return entries;
    }
    List<Member> known = new ArrayList<>(alike(bands));
    List<Entry> grouped = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Member> member = open(entry).flatMap(content -> member(entry, content));
      if (member.isEmpty()) {
        grouped.add(entry);
        continue;
      }
      Member own = member.get();
      String group =
          known.stream()
              .filter(other -> !other.id().equals(own.id()))
              .filter(other -> other.text().similarity(own.text()) >= NEARLY_THE_SAME)
              .findFirst()
              .map(Member::group)
              .orElse(own.group());
      known.add(new Member(own.id(), own.text(), group));
      grouped.add(new Entry(entry.document().in(group), entry.passages()));
    }
    return List.copyOf(grouped);
  }

  private static Optional<ReportDocument.Content> open(Entry entry) {
    return entry.document().state() == ReportState.PUBLISHED
        ? Optional.ofNullable(entry.document().content())
        : Optional.empty();
  }

  private static Optional<Member> member(Entry entry, ReportDocument.Content content) {
    String id = entry.document().id();
    return content.bands().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(content.signature())
            .map(text -> new Member(id, Fingerprint.parse(text), id));
  }

  /** One of each group that shares a band with the batch. */
  private List<Member> alike(Set<String> bands) {
    List<FieldValue> values = bands.stream().limit(MOST_BANDS).map(FieldValue::of).toList();
    List<Hit<ReportDocument>> hits =
        Calls.run(
                () ->
                    client.search(
                        s ->
                            s.index(names.reports())
                                .size(MOST_GROUPS)
                                .trackTotalHits(t -> t.enabled(false))
                                .source(
                                    o ->
                                        o.filter(
                                            f ->
                                                f.excludes(
                                                    "content.record",
                                                    "content.title",
                                                    "content.summary")))
                                .query(
                                    q ->
                                        q.bool(
                                            b ->
                                                b.filter(SearchRequests.published())
                                                    .filter(
                                                        f ->
                                                            f.exists(
                                                                e -> e.field(SearchRequests.GROUP)))
                                                    .filter(
                                                        f ->
                                                            f.terms(
                                                                t ->
                                                                    t.field("content.bands")
                                                                        .terms(
                                                                            v ->
                                                                                v.value(values))))))
                                .collapse(c -> c.field(SearchRequests.GROUP)),
                        ReportDocument.class))
            .hits()
            .hits();
    List<Member> members = new ArrayList<>();
    for (Hit<ReportDocument> hit : hits) {
      ReportDocument document = hit.source();
      if (document != null && document.content() != null) {
        ReportDocument.Content content = document.content();
        String group = content.group();
        String text = content.signature();
        if (group != null && text != null) {
          members.add(new Member(document.id(), Fingerprint.parse(text), group));
        }
      }
    }
    return members;
  }
}
