package kr.bogoseo.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.search.Registry;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchFilter;
import kr.bogoseo.search.SearchReports;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What the index found, as the API shows it. */
@Component
class Answers {

  private final HitMapper mapper;
  private final Registry registry;

  Answers(HitMapper mapper, Registry registry) {
    this.mapper = mapper;
    this.registry = registry;
  }

  SearchAnswer search(SearchReports.Answer answer, long tookMs) {
    Map<String, List<SearchAnswer.Count>> facets = new LinkedHashMap<>();
    for (SearchFilter facet : SearchFilter.facets()) {
      if (answer.counts().containsKey(facet)) {
        List<SearchAnswer.Count> counts = new ArrayList<>();
        answer
            .counts()
            .getOrDefault(facet, Map.of())
            .forEach((id, n) -> counts.add(count(facet, id, n)));
        facets.put(facet.parameter(), counts);
      }
    }
    return new SearchAnswer(
        answer.total(),
        tookMs,
        answer.hits().stream().flatMap(this::hit).toList(),
        facets,
        answer.nextCursor().orElse(null),
        answer.relaxed(),
        answer.distinct().isPresent() ? answer.distinct().getAsLong() : null);
  }

  Stream<SearchAnswer.Hit> hit(ReportSearch.Found found) {
    ReportDocument.Content content = found.document().content();
    return content == null
        ? Stream.empty()
        : Stream.of(
            mapper.hit(
                found.document().id(),
                content,
                found.score(),
                found.highlights(),
                found.duplicates().stream().flatMap(Answers::duplicate).toList(),
                found.duplicateCount()));
  }

  Stream<SearchAnswer.Hit> hit(ReportDocument document, double score) {
    return hit(new ReportSearch.Found(document, score, List.of()));
  }

  private static Stream<SearchAnswer.Duplicate> duplicate(ReportDocument document) {
    return Optional.ofNullable(document.content()).stream()
        .map(c -> new SearchAnswer.Duplicate(document.id(), c.title(), c.fileName()));
  }

  /** The record as the contract shows it: id and state first. */
  ObjectNode record(ReportDocument document, ReportDocument.Content content) {
    ObjectNode answer = ContractJson.mapper().createObjectNode();
    answer.put("id", document.id());
    answer.put("state", document.state().name());
    answer.setAll((ObjectNode) ContractJson.mapper().valueToTree(content.record()));
    answer.put("id", document.id());
    answer.put("agencyId", document.agencyId());
    answer.put("version", document.version());
    return answer;
  }

  private SearchAnswer.Count count(SearchFilter facet, String id, long count) {
    return switch (facet.kind()) {
      case TYPE ->
          ReportType.byId(id)
              .map(type -> new SearchAnswer.Count(id, korean(type), english(type), count))
              .orElse(new SearchAnswer.Count(id, id, id, count));
      case CODE, ROLE -> {
        Locale language = Locale.forLanguageTag(id);
        yield new SearchAnswer.Count(
            id,
            language.getDisplayLanguage(Locale.KOREAN),
            language.getDisplayLanguage(Locale.ENGLISH),
            count);
      }
      case NAME, FROM, TO ->
          registry
              .find(id)
              .map(k -> new SearchAnswer.Count(id, k.entry().ko(), k.entry().en(), count))
              .orElse(new SearchAnswer.Count(id, id, id, count));
    };
  }

  static String korean(ReportType type) {
    return switch (type) {
      case TRIP_REPORT -> "출장보고서";
      case TRAINING_REPORT -> "훈련보고서";
      case PRESS_RELEASE -> "보도자료";
      case RESEARCH_PAPER -> "연구논문";
      case OTHER -> "기타";
    };
  }

  static String english(ReportType type) {
    return switch (type) {
      case TRIP_REPORT -> "Trip report";
      case TRAINING_REPORT -> "Training report";
      case PRESS_RELEASE -> "Press release";
      case RESEARCH_PAPER -> "Research paper";
      case OTHER -> "Other";
    };
  }
}
