package kr.bogoseo.enrich.subject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.RegisteredName;
import kr.bogoseo.enrich.SubjectReader;

/** Which clusters a report is about: title and purpose say so, or it speaks of little else. */
final class MainSubject {

  private static final int OFTEN = 3;
  private static final Pattern FIELD =
      Pattern.compile(
          "클러스터|바이오|생명과학|의료|혁신|생태계|특구|단지|cluster|bio|life science|ecosystem",
          Pattern.CASE_INSENSITIVE);

  private final NameRegistry registry;
  private final SubjectReader.Input input;
  private final String text;

  MainSubject(NameRegistry registry, SubjectReader.Input input) {
    this.registry = registry;
    this.input = input;
    this.text = input.document().text();
  }

  /** By cluster id the place that proves it. */
  Map<String, ReportSubjects.Proof> find(List<Tag> tags, Set<String> visited) {
    Map<String, ReportSubjects.Proof> about = new TreeMap<>();
    List<int[]> heads = heads();
    List<Tag> clusters = tags.stream().filter(t -> t.type() == Tag.Type.CLUSTER).toList();
    for (Tag tag : clusters) {
      if (within(heads, tag)) {
        about.putIfAbsent(tag.id(), new ReportSubjects.Proof(tag.start(), 0.95));
      }
    }
    placesOfTitle(tags, heads, clusters, about);
    if (about.isEmpty()) {
      mostOften(clusters, visited, about);
    }
    return about;
  }

  /** Where title and purpose stand in the text. */
  private List<int[]> heads() {
    ReportRecord.Trip trip = input.fields().trip();
    String purpose = trip == null ? null : trip.purpose();
    return Stream.of(input.fields().titleKo(), input.fields().titleEn(), purpose)
        .filter(head -> head != null && !head.isBlank())
        .flatMap(
            head -> {
              int at = text.indexOf(head);
              return at < 0 ? Stream.empty() : Stream.of(new int[] {at, at + head.length()});
            })
        .toList();
  }

  private static boolean within(List<int[]> spans, Tag tag) {
    return spans.stream().anyMatch(span -> span[0] <= tag.start() && tag.end() <= span[1]);
  }

  /** {@code 바젤 바이오 생태계 조사}: the town in such a title means the cluster the text names there. */
  private void placesOfTitle(
      List<Tag> tags,
      List<int[]> heads,
      List<Tag> clusters,
      Map<String, ReportSubjects.Proof> about) {
    Set<String> towns = new HashSet<>();
    for (Tag tag : tags) {
      boolean titled =
          tag.type() == Tag.Type.PLACE
              && heads.stream()
                  .anyMatch(
                      head ->
                          head[0] <= tag.start()
                              && tag.end() <= head[1]
                              && FIELD.matcher(text.substring(head[0], head[1])).find());
      if (titled && registry.byId(tag.id()).filter(p -> !p.kind().equals("country")).isPresent()) {
        towns.add(tag.id());
      }
    }
    for (Tag tag : clusters) {
      boolean there =
          registry
              .byId(tag.id())
              .flatMap(RegisteredName::place)
              .filter(towns::contains)
              .isPresent();
      if (there) {
        about.putIfAbsent(tag.id(), new ReportSubjects.Proof(tag.start(), 0.8));
      }
    }
  }

  private static void mostOften(
      List<Tag> clusters, Set<String> visited, Map<String, ReportSubjects.Proof> about) {
    Map<String, Integer> counts = new HashMap<>();
    clusters.forEach(tag -> counts.merge(tag.id(), 1, Integer::sum));
    counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(top -> top.getValue() >= OFTEN && 2 * top.getValue() > clusters.size())
        .filter(top -> !visited.contains(top.getKey()))
        .flatMap(top -> clusters.stream().filter(t -> t.id().equals(top.getKey())).findFirst())
        .ifPresent(tag -> about.put(tag.id(), new ReportSubjects.Proof(tag.start(), 0.7)));
  }
}
