package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.PrivacyDecision;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.DecidePrivacy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What officers decide about personal data; operators, and agencies' officers about their own. */
@RestController
@RequestMapping(path = "/v1/ops/privacy", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operators")
class PrivacyController {

  private static final int LONGEST_REASON = 1000;

  private final DecidePrivacy decide;

  PrivacyController(DecidePrivacy decide) {
    this.decide = decide;
  }

  /**
   * A decision to make.
   *
   * @param id the report
   * @param decision {@code confirm}, {@code keep} or {@code unmask}
   * @param kinds kinds of personal data it is about; none means all
   * @param reason why, for the log
   */
  record DecisionRequest(
      @Nullable String id,
      @Nullable String decision,
      @Nullable List<String> kinds,
      @Nullable String reason) {}

  /** The log of a report, the oldest first. */
  record Log(List<PrivacyDecision> decisions) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Decide about the personal data found in a report",
      description =
          "Body {\"id\",\"decision\":\"confirm|keep|unmask\",\"kinds\":[…],\"reason\"}. The decision is"
              + " logged for good and the report goes through again.")
  ResponseEntity<PrivacyDecision> decide(
      @RequestBody DecisionRequest body, @Parameter(hidden = true) HttpServletRequest request) {
    PrivacyDecision.Kind kind =
        Optional.ofNullable(body.decision())
            .flatMap(PrivacyDecision.Kind::byId)
            .orElseThrow(() -> malformed("decision must be confirm, keep or unmask"));
    List<String> kinds = Optional.ofNullable(body.kinds()).orElse(List.of());
    if (!PrivacyDecision.PERSONAL.containsAll(kinds)) {
      throw malformed("kinds must be kinds of personal data, as the record names them");
    }
    String reason = Optional.ofNullable(body.reason()).map(String::strip).orElse("");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw malformed("reason must be a text of at most " + LONGEST_REASON + " characters");
    }
    Caller caller = Caller.of(request);
    return ResponseEntity.accepted()
        .body(
            decide.decide(
                id(body.id()), kind, List.copyOf(kinds), reason, caller.name(), caller::owns));
  }

  @GetMapping
  @Operation(summary = "Every decision about a report's personal data")
  Log log(
      @RequestParam(required = false) String id,
      @Parameter(hidden = true) HttpServletRequest request) {
    return new Log(decide.log(id(id), Caller.of(request)::owns));
  }

  private static ReportId id(@Nullable String text) {
    if (text == null || !ReportId.isReportId(text)) {
      throw malformed("id must be a report id");
    }
    return new ReportId(text);
  }

  private static StageException malformed(String detail) {
    return new StageException(FailureCode.MALFORMED_REQUEST, detail);
  }
}
