package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import org.jspecify.annotations.Nullable;

/** Sums mentions up to the lists of the record, most mentioned first. */
final class TagCounts {

  private static final Set<String> ORGANIZATION_KINDS =
      Set.of("company", "university", "hospital", "association", "incubator", "investor");

  private static final Set<String> GOVERNMENT_KINDS = Set.of("province", "municipality");

  private final NameRegistry registry;

  TagCounts(NameRegistry registry) {
    this.registry = registry;
  }

  private static final class Sum {
    private final Tag first;
    private int mentions;
    private int cited;
    private double doubt = 1;

    Sum(Tag first) {
      this.first = first;
    }

    void add(Tag tag, boolean citation) {
      mentions++;
      cited += citation ? 1 : 0;
      doubt *= 1 - tag.confidence();
    }

    /** What the report says itself counts five times what it cites. */
    int weight() {
      return 5 * (mentions - cited) + cited;
    }
  }

  List<ReportRecord.TagCount> of(List<Tag> tags, Tag.Type type, SubjectReader.Subjects subjects) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (Tag tag : tags) {
      Optional<Tag> counted =
          tag.type() == type
              ? Optional.of(tag)
              : type == Tag.Type.PLACE ? governed(tag) : Optional.empty();
      counted.ifPresent(
          one ->
              sums.computeIfAbsent(one.id(), id -> new Sum(one))
                  .add(one, subjects.cited().contains(tag)));
    }
    List<Sum> sorted = new ArrayList<>(sums.values());
    sorted.sort(Comparator.comparingInt((Sum sum) -> sum.weight()).reversed());
    return sorted.stream().map(sum -> count(sum, type, subjects)).toList();
  }

  /** A province or town that acts is named by the name of its place: the report speaks of both. */
  private Optional<Tag> governed(Tag tag) {
    return registry
        .byId(tag.id())
        .filter(name -> GOVERNMENT_KINDS.contains(name.kind()))
        .flatMap(RegisteredName::place)
        .flatMap(registry::byId)
        .filter(place -> place.ko().equals(tag.ko()))
        .map(
            place ->
                new Tag(
                    tag.start(),
                    tag.end(),
                    tag.surface(),
                    Tag.Type.PLACE,
                    place.id(),
                    place.ko(),
                    place.en(),
                    tag.confidence(),
                    tag.rule()));
  }

  private ReportRecord.TagCount count(Sum sum, Tag.Type type, SubjectReader.Subjects subjects) {
    Tag tag = sum.first;
    // Several mentions support each other, but a registry match is never beyond doubt.
    double confidence = Math.min(0.99, Math.round((1 - sum.doubt) * 100) / 100.0);
    return new ReportRecord.TagCount(
        tag.id(),
        tag.ko(),
        tag.en(),
        type == Tag.Type.ORGANIZATION ? kind(tag.id()) : null,
        type == Tag.Type.PLACE ? country(tag.id()) : null,
        sum.mentions,
        type == Tag.Type.PLACE ? null : confidence,
        type == Tag.Type.CLUSTER
            ? subjects.roles().getOrDefault(tag.id(), ClusterRole.MENTIONED)
            : null,
        type == Tag.Type.CLUSTER && subjects.visited().contains(tag.id()) ? true : null,
        type == Tag.Type.ORGANIZATION && subjects.met().contains(tag.id()) ? true : null,
        sum.cited == 0 ? null : sum.cited);
  }

  private String kind(String id) {
    return registry
        .byId(id)
        .map(RegisteredName::kind)
        .filter(ORGANIZATION_KINDS::contains)
        .orElse("other");
  }

  private @Nullable String country(String id) {
    return registry
        .byId(id)
        .map(RegisteredName::country)
        .filter(code -> !code.isEmpty())
        .orElse(null);
  }
}
