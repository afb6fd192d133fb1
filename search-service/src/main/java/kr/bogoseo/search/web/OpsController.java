package kr.bogoseo.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.FlowStore;
import kr.bogoseo.search.Neighbours;
import kr.bogoseo.search.Operate;
import kr.bogoseo.search.QueryParameters;
import kr.bogoseo.search.RebuildIndex;
import kr.bogoseo.search.Replay;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchSettings;
import kr.bogoseo.search.Translators;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operators' API; what the console shows and does. */
@RestController
@RequestMapping(path = "/v1/ops", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operators", description = "Ledger, stages, failures, replays; operator key")
class OpsController {

  private static final int MOST_IDS = 1000;

  private final Operate operate;
  private final Replay replay;
  private final FlowStore flow;
  private final ReportSearch search;
  private final Neighbours neighbours;
  private final Translators translators;
  private final SearchSettings settings;
  private final Clock clock;
  private final RebuildIndex rebuild;

  OpsController(
      Operate operate,
      Replay replay,
      FlowStore flow,
      ReportSearch search,
      Neighbours neighbours,
      Translators translators,
      SearchSettings settings,
      Clock clock,
      RebuildIndex rebuild) {
    this.operate = operate;
    this.replay = replay;
    this.flow = flow;
    this.search = search;
    this.neighbours = neighbours;
    this.translators = translators;
    this.settings = settings;
    this.clock = clock;
    this.rebuild = rebuild;
  }

  @GetMapping(path = "/ledger")
  @Operation(
      summary = "Where every accepted report is",
      description =
          "accepted = published + embargoed + withdrawn + failed + inFlight, in all and by agency;"
              + " balanced says whether that holds.")
  LedgerAnswer ledger() {
    return LedgerAnswer.of(operate.ledger(), clock.instant());
  }

  @GetMapping(path = "/stages")
  @Operation(
      summary = "How each stage is doing",
      description = "Lag, throughput, latency and oldest waiting report over the last minutes.")
  StagesAnswer stages() {
    return StagesAnswer.of(operate.stages(), clock.instant());
  }

  @GetMapping(path = "/failures")
  @Operation(
      summary = "Failed reports, the latest first",
      description = "Each with what to do in both languages.")
  @Parameter(name = "code", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "stage", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  FailuresAnswer failures(@Parameter(hidden = true) HttpServletRequest request) {
    Map<String, List<String>> parameters = Parameters.of(request);
    FlowStore.FailurePage page =
        flow.failures(
            QueryParameters.single(parameters, "code").map(OpsController::code),
            QueryParameters.single(parameters, "stage").map(OpsController::stage),
            QueryParameters.single(parameters, "cursor").map(FailuresAnswer::position),
            QueryParameters.number(parameters, "size", 20, 1, 100));
    return FailuresAnswer.of(page, request.getLocale());
  }

  /**
   * What to replay: some reports, all that failed with a code, or all that reached a stage.
   *
   * @param ids report ids, at most 1000
   * @param code a failure code
   * @param stage a stage every report goes through again from what the one before it left
   */
  record ReplayRequest(@Nullable List<String> ids, @Nullable String code, @Nullable String stage) {}

  @PostMapping(path = "/replays", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Send reports through again",
      description =
          "Body {\"ids\":[…]}, {\"code\":\"…\"} or {\"stage\":\"tag\"}, which tags every stored"
              + " report anew after the registry has changed; dryRun=true only says what would be.")
  ReplayAnswer replays(
      @RequestBody ReplayRequest body, @RequestParam(defaultValue = "false") boolean dryRun) {
    List<String> ids = Optional.ofNullable(body.ids()).orElse(List.of());
    Optional<String> code = Optional.ofNullable(body.code());
    Optional<String> again = Optional.ofNullable(body.stage());
    if (again.isPresent() && ids.isEmpty() && code.isEmpty()) {
      Stage stage = pathStage(again.get());
      if (stage == Stage.INTAKE) {
        throw new StageException(FailureCode.MALFORMED_REQUEST, "intake cannot be replayed");
      }
      return ReplayAnswer.of(replay.stage(stage, dryRun), dryRun);
    }
    if (again.isPresent() || ids.isEmpty() == code.isEmpty()) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "the body must have one of ids, code and stage");
    }
    if (ids.size() > MOST_IDS || ids.stream().anyMatch(id -> !ReportId.isReportId(id))) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "ids must be at most " + MOST_IDS + " report ids");
    }
    List<Replay.Item> items =
        code.map(given -> replay.code(code(given), dryRun))
            .orElseGet(() -> replay.ids(ids.stream().distinct().toList(), dryRun));
    return ReplayAnswer.of(Replay.Tally.of(items), dryRun);
  }

  /** Whether a stage is paused. */
  record Paused(Stage stage, boolean paused) {}

  @PostMapping(path = "/stages/{stage}/pause")
  @Operation(summary = "Pause a stage; its reports wait in their topic")
  Paused pause(@PathVariable String stage) {
    operate.pause(pathStage(stage), true);
    return new Paused(pathStage(stage), true);
  }

  @PostMapping(path = "/stages/{stage}/resume")
  @Operation(summary = "Resume a stage")
  Paused resume(@PathVariable String stage) {
    operate.pause(pathStage(stage), false);
    return new Paused(pathStage(stage), false);
  }

  /** Which report to publish now. */
  record ReleaseRequest(@Nullable String id) {}

  /** The release is on its way. */
  record Released(String id, String state) {}

  @PostMapping(path = "/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Publish an embargoed report now")
  ResponseEntity<Released> release(
      @RequestBody ReleaseRequest body, @Parameter(hidden = true) HttpServletRequest request) {
    String id = Optional.ofNullable(body.id()).orElse("");
    if (!ReportId.isReportId(id)) {
      throw new StageException(FailureCode.MALFORMED_REQUEST, "id must be a report id");
    }
    Caller caller = Caller.of(request);
    operate.release(new ReportId(id), caller.name(), caller::owns);
    return ResponseEntity.accepted().body(new Released(id, "RELEASING"));
  }

  @GetMapping(path = "/system")
  @Operation(
      summary = "Services, translation, storage",
      description =
          "translation.translators is what the enrich service tells of its engines; null while it"
              + " does not.")
  SystemAnswer system() {
    return SystemAnswer.of(neighbours.ask(), search.holdings(), translators.ask(), settings);
  }

  @PostMapping(path = "/rebuild")
  @Operation(
      summary = "Build the search index anew from the document store",
      description = "Searches go on meanwhile; for changed names, a new mapping or a lost index.")
  ResponseEntity<RebuildIndex.Progress> rebuild() {
    if (rebuild.progress().state().equals("running")) {
      throw new StageException(FailureCode.CONFLICT, "the index is being built anew already");
    }
    Thread.ofVirtual().name("rebuild-index").start(rebuild::run);
    return ResponseEntity.accepted().body(new RebuildIndex.Progress("running", 0));
  }

  @GetMapping(path = "/rebuild")
  @Operation(summary = "How far the latest rebuild is")
  RebuildIndex.Progress rebuilding() {
    return rebuild.progress();
  }

  private static FailureCode code(String name) {
    return Arrays.stream(FailureCode.values())
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new StageException(FailureCode.INVALID_QUERY, "code is no failure code"));
  }

  private static Stage stage(String name) {
    return Stage.byId(name.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new StageException(FailureCode.INVALID_QUERY, "stage is no stage"));
  }

  private static Stage pathStage(String name) {
    return Stage.byId(name)
        .orElseThrow(
            () -> new StageException(FailureCode.NOT_FOUND, "there is no stage of this name"));
  }
}
