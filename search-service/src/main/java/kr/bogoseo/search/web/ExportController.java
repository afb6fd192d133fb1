package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.QueryParameters;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportQuery;
import kr.bogoseo.search.SearchReports;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every hit of a search as one file, however many there are. */
@RestController
@Tag(name = "Reports")
class ExportController {

  private final SearchReports reports;
  private final Answers answers;

  ExportController(SearchReports reports, Answers answers) {
    this.reports = reports;
    this.answers = answers;
  }

  /** Writes to the response as it reads, a page of the index at a time. */
  @GetMapping(path = "/v1/reports/export")
  @Operation(
      summary = "Export every hit of a search",
      description = "The filters of the search; full records, or a table safe for spreadsheets.")
  @FilterParameters
  void export(
      @Parameter(schema = @Schema(allowableValues = {"ndjson", "csv"}))
          @RequestParam(required = false)
          String format,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    Map<String, List<String>> parameters = Parameters.of(request);
    ReportQuery query = QueryParameters.parse(parameters);
    Format chosen = format(QueryParameters.single(parameters, "format").orElse("ndjson"));
    boolean[] begun = {false};
    reports.each(
        query,
        document -> {
          try {
            if (!begun[0]) {
              begin(chosen, response);
              begun[0] = true;
            }
            row(chosen, document, response.getOutputStream());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    if (!begun[0]) {
      begin(chosen, response);
    }
    response.getOutputStream().flush();
  }

  private enum Format {
    NDJSON,
    CSV
  }

  private static Format format(String name) {
    return switch (name) {
      case "ndjson" -> Format.NDJSON;
      case "csv" -> Format.CSV;
      default ->
          throw new StageException(FailureCode.INVALID_QUERY, "format must be ndjson or csv");
    };
  }

  /** Headers only once something was read, so that an index that is away is still a problem. */
  private static void begin(Format format, HttpServletResponse response) throws IOException {
    boolean csv = format == Format.CSV;
    response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/x-ndjson");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        FileAnswer.disposition(csv ? "reports.csv" : "reports.ndjson"));
    if (csv) {
      response.getOutputStream().write(Csv.HEADER.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void row(Format format, ReportDocument document, OutputStream out) throws IOException {
    Optional<ReportDocument.Content> content = Optional.ofNullable(document.content());
    if (content.isEmpty()) {
      return;
    }
    switch (format) {
      case NDJSON -> {
        out.write(ContractJson.write(answers.record(document, content.get())));
        out.write('\n');
      }
      case CSV -> out.write(Csv.row(document.id(), content.get()).getBytes(StandardCharsets.UTF_8));
    }
  }
}
