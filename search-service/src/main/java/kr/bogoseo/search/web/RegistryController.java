package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.DescribeSubject;
import kr.bogoseo.search.EntryKind;
import kr.bogoseo.search.QueryParameters;
import kr.bogoseo.search.Registry;
import kr.bogoseo.search.RegistryEntry;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchFilter;
import kr.bogoseo.search.Subject;
import kr.bogoseo.search.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The registries, with how many published reports name each entry. */
@RestController
@Tag(name = "Registries", description = "Clusters, agencies and organisations by id and name")
class RegistryController {

  private final Registry registry;
  private final ReportSearch search;
  private final DescribeSubject subjects;

  RegistryController(Registry registry, ReportSearch search, DescribeSubject subjects) {
    this.registry = registry;
    this.search = search;
    this.subjects = subjects;
  }

  /** Entries by id, each with {@code reports}. */
  record Entries(
      @ArraySchema(schema = @Schema(implementation = RegistryEntry.class)) List<Object> items,
      long total,
      @Nullable String nextCursor) {}

  @GetMapping(path = "/v1/clusters", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Clusters", description = "By id; q keeps names that hold it.")
  @ListParameters
  Entries clusters(@Parameter(hidden = true) HttpServletRequest request) {
    return entries(EntryKind.CLUSTER, SearchFilter.CLUSTER, request);
  }

  @GetMapping(path = "/v1/agencies", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Agencies", description = "By id; q keeps names that hold it.")
  @ListParameters
  Entries agencies(@Parameter(hidden = true) HttpServletRequest request) {
    return entries(EntryKind.AGENCY, SearchFilter.AGENCY, request);
  }

  @GetMapping(path = "/v1/organizations", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Organisations", description = "By id; q keeps names that hold it.")
  @ListParameters
  Entries organizations(@Parameter(hidden = true) HttpServletRequest request) {
    return entries(EntryKind.ORGANIZATION, SearchFilter.ORGANIZATION, request);
  }

  @GetMapping(path = "/v1/clusters/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "A cluster",
      description =
          "Reports about it, visiting it, comparing it; visits by agency and"
              + " year; organisations met there; what lies around.",
      responses =
          @ApiResponse(
              responseCode = "200",
              content = @Content(schema = @Schema(allOf = {RegistryEntry.class, Subject.class}))))
  Object cluster(@PathVariable String id) {
    return entry(EntryKind.CLUSTER, id);
  }

  @GetMapping(path = "/v1/agencies/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "An agency",
      description =
          "Reports it published and reports about it, its trips by year,"
              + " clusters and countries visited, organisations met.",
      responses =
          @ApiResponse(
              responseCode = "200",
              content = @Content(schema = @Schema(allOf = {RegistryEntry.class, Subject.class}))))
  Object agency(@PathVariable String id) {
    return entry(EntryKind.AGENCY, id);
  }

  @GetMapping(path = "/v1/organizations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "An organisation",
      description =
          "Reports that met it and reports about it, by agency and year;"
              + " clusters of these reports.",
      responses =
          @ApiResponse(
              responseCode = "200",
              content = @Content(schema = @Schema(allOf = {RegistryEntry.class, Subject.class}))))
  Object organization(@PathVariable String id) {
    return entry(EntryKind.ORGANIZATION, id);
  }

  private Entries entries(EntryKind kind, SearchFilter filter, HttpServletRequest request) {
    Map<String, List<String>> parameters = Parameters.of(request);
    int size = QueryParameters.number(parameters, "size", 20, 1, 100);
    String after = QueryParameters.single(parameters, "cursor").map(Offset::decode).orElse("");
    String named = Words.squeezed(QueryParameters.text(parameters));
    List<RegistryEntry> all =
        registry.all(kind).stream().filter(entry -> isNamed(entry, named)).toList();
    List<RegistryEntry> page =
        all.stream().filter(entry -> entry.id().compareTo(after) > 0).limit(size + 1L).toList();
    boolean more = page.size() > size;
    List<RegistryEntry> shown = more ? page.subList(0, size) : page;
    Map<String, Long> counts =
        search.counts(filter, shown.stream().map(RegistryEntry::id).toList());
    return new Entries(
        shown.stream().map(entry -> withCount(entry, counts)).toList(),
        all.size(),
        more ? Offset.encode(shown.getLast().id()) : null);
  }

  private static boolean isNamed(RegistryEntry entry, String named) {
    return named.isEmpty()
        || Words.squeezed(entry.ko()).contains(named)
        || Words.squeezed(entry.en()).contains(named)
        || entry.aliases().stream().anyMatch(a -> Words.squeezed(a.name()).contains(named));
  }

  private Object entry(EntryKind kind, String id) {
    return registry
        .find(id)
        .filter(known -> known.kind() == kind)
        .map(this::described)
        .orElseThrow(
            () ->
                new StageException(
                    FailureCode.NOT_FOUND, "the registry has no " + kind.id() + " with this id"));
  }

  private Object described(Registry.Known known) {
    Subject subject = subjects.describe(known);
    ObjectNode node = (ObjectNode) ContractJson.mapper().valueToTree(known.entry());
    node.setAll((ObjectNode) ContractJson.mapper().valueToTree(subject));
    node.put("reports", subject.roles().getOrDefault("mentioned", 0L));
    return node;
  }

  private static Object withCount(RegistryEntry entry, Map<String, Long> counts) {
    ObjectNode node = (ObjectNode) ContractJson.mapper().valueToTree(entry);
    node.put("reports", counts.getOrDefault(entry.id(), 0L));
    return node;
  }
}
