package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.search.CountReadings;
import kr.bogoseo.search.QueryParameters;
import kr.bogoseo.search.ReportQuery;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchReports;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searches and single reports. */
@RestController
@RequestMapping(path = "/v1/reports")
@Tag(name = "Reports", description = "Search and read published reports")
class ReportsController {

  private static final int SIMILAR = 10;
  private static final int MOST_PASSAGES = 10_000;

  private final SearchReports reports;
  private final ReportSearch search;
  private final ReportAccess access;
  private final Answers answers;
  private final DocumentStore store;
  private final CountReadings readings;

  ReportsController(
      SearchReports reports,
      ReportSearch search,
      ReportAccess access,
      Answers answers,
      DocumentStore store,
      CountReadings readings) {
    this.readings = readings;
    this.reports = reports;
    this.search = search;
    this.access = access;
    this.answers = answers;
    this.store = store;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Search published reports",
      description =
          "Text in Korean or English, filters, counts by filter, pages by cursor. Filters on names"
              + " take registry ids or names and keep every report that names them, main subjects"
              + " first; filters on terms may be repeated.")
  @FilterParameters
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "hits a page, 1 to 100, usually 20",
      schema = @Schema(type = "integer"))
  @Parameter(
      name = "facets",
      in = ParameterIn.QUERY,
      description = "what to count",
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "cluster",
                        "agency",
                        "publisher",
                        "organization",
                        "country",
                        "city",
                        "place",
                        "reportType",
                        "language"
                      })))
  @Parameter(
      name = "highlight",
      in = ParameterIn.QUERY,
      description = "whether to show where the text stands",
      schema = @Schema(type = "boolean"))
  @Parameter(
      name = "duplicates",
      in = ParameterIn.QUERY,
      description =
          "fold shows of reports with nearly the same text the best, with the others behind it",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"show", "fold"}))
  SearchAnswer search(
      @Parameter(description = "nextCursor of the page before") @RequestParam(required = false)
          String cursor,
      @Parameter(hidden = true) HttpServletRequest request) {
    long start = System.nanoTime();
    Map<String, List<String>> parameters = Parameters.of(request);
    ReportQuery query = QueryParameters.parse(parameters);
    SearchReports.Answer answer = reports.find(query, QueryParameters.single(parameters, "cursor"));
    return answers.search(answer, (System.nanoTime() - start) / 1_000_000);
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The full record of a report",
      responses =
          @ApiResponse(
              responseCode = "200",
              content = @Content(schema = @Schema(implementation = ReportRecord.class))))
  Object record(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
    ReportAccess.Visible report = access.require(id, Caller.of(request));
    // The page asks for the record as well, so each reading is counted here, once.
    readings.opened(report.id(), report.content().pendingSegments());
    return answers.record(report.document(), report.content());
  }

  @GetMapping(path = "/{id}/passages", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Where in a report a text stands",
      description = "All passages, matching ones first; one that the report repeats comes once.")
  @ListParameters
  PassagesAnswer passages(
      @PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
    Map<String, List<String>> parameters = Parameters.of(request);
    ReportAccess.Visible report = access.require(id, Caller.of(request));
    int size = QueryParameters.number(parameters, "size", 20, 1, 100);
    int from = Offset.parse(QueryParameters.single(parameters, "cursor"), MOST_PASSAGES - size);
    ReportSearch.PassagePage page =
        search.passages(
            report.id(),
            report.held(),
            reports.understand(QueryParameters.text(parameters)),
            from,
            size);
    int next = from + page.passages().size();
    boolean more = next < page.total() && next <= MOST_PASSAGES - size;
    return PassagesAnswer.of(page, more ? Optional.of(Offset.text(next)) : Optional.empty());
  }

  @GetMapping(path = "/{id}/similar", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Related reports",
      description = "Those with nearly the same text come first and are marked.")
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "1 to 100, usually 10",
      schema = @Schema(type = "integer"))
  SimilarAnswer similar(
      @PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
    ReportAccess.Visible report = access.require(id, Caller.of(request));
    int size = QueryParameters.number(Parameters.of(request), "size", SIMILAR, 1, 100);
    return new SimilarAnswer(
        search.similar(report.document(), size).stream()
            .flatMap(
                similar ->
                    answers
                        .hit(similar.document(), similar.score())
                        .map(hit -> SimilarAnswer.Related.of(hit, similar.similarity())))
            .toList());
  }

  @GetMapping(path = "/{id}/file")
  @Operation(
      summary = "The file as submitted",
      description =
          "Where personal data was masked, only for the agency that submitted it and operators.")
  ResponseEntity<InputStreamResource> file(
      @PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
    Caller caller = Caller.of(request);
    ReportAccess.Visible report = access.require(id, caller);
    if (report.content().masked() > 0 && !caller.owns(report.document().agencyId())) {
      throw new StageException(
          FailureCode.PERSONAL_DATA_RESTRICTED,
          "personal data was masked in this report, so its file is not public");
    }
    ReportRecord.Source source = report.content().record().source();
    ContentRef original = new ContentRef(source.sha256(), source.bytes(), source.mediaType());
    return ResponseEntity.ok()
        .contentType(FileAnswer.mediaType(source.mediaType()))
        .contentLength(source.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileAnswer.disposition(source.fileName()))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag("\"" + source.sha256() + "\"")
        .body(new InputStreamResource(store.open(original)));
  }
}
