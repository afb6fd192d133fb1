package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import kr.bogoseo.search.QueryParameters;
import kr.bogoseo.search.Suggest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a half-typed text may become. */
@RestController
@Tag(name = "Reports")
class SuggestionsController {

  private final Suggest suggest;

  SuggestionsController(Suggest suggest) {
    this.suggest = suggest;
  }

  /** Suggestions, the most useful first. */
  record Suggestions(List<Suggest.Suggestion> suggestions) {}

  @GetMapping(path = "/v1/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Titles and names as you type",
      description = "Korean also by initial consonants.")
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "1 to 20, usually 10",
      schema = @Schema(type = "integer"))
  Suggestions suggestions(
      @RequestParam(required = false) String q,
      @Parameter(hidden = true) HttpServletRequest request) {
    Map<String, List<String>> parameters = Parameters.of(request);
    int size = QueryParameters.number(parameters, "size", 10, 1, 20);
    return new Suggestions(suggest.suggest(QueryParameters.text(parameters), size));
  }
}
