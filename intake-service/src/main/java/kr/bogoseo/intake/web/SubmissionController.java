package kr.bogoseo.intake.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.intake.Ledger;
import kr.bogoseo.intake.Receipt;
import kr.bogoseo.intake.ReceiveReport;
import kr.bogoseo.intake.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Submissions, one at a time. */
@RestController
@RequestMapping("/v1/submissions")
@Tag(name = "Submissions", description = "Hand in a report and always know where it is.")
class SubmissionController {

  private static final int MAX_PAGE = 100;
  private static final int MAX_KEY = 255;

  private final ReceiveReport receive;
  private final Submissions submissions;
  private final SubmissionMapper mapper;
  private final LiveEvents live;
  private final MeterRegistry metrics;

  SubmissionController(
      ReceiveReport receive,
      Submissions submissions,
      SubmissionMapper mapper,
      LiveEvents live,
      MeterRegistry metrics) {
    this.receive = receive;
    this.submissions = submissions;
    this.mapper = mapper;
    this.live = live;
    this.metrics = metrics;
  }

  @Operation(summary = "Submit a report; the same file again gives the same receipt")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Receipt> submit(
      @RequestPart("file") MultipartFile file,
      @RequestPart(name = "metadata", required = false) @Nullable String metadata,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestAttribute(KeyFilter.CALLER) ApiKey caller) {
    if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "an Idempotency-Key has 1 to " + MAX_KEY + " characters");
    }
    ReceiveReport.Received received =
        receive.receive(
            caller.agencyId(),
            new MultipartUpload(file),
            MetadataParser.parse(metadata),
            MetadataParser.password(metadata),
            Optional.ofNullable(key));
    metrics
        .counter("bogoseo.intake.submissions", "new", Boolean.toString(received.isNew()))
        .increment();
    URI location = URI.create("/v1/submissions/" + received.receipt().id());
    return received.isNew()
        ? ResponseEntity.accepted().location(location).body(received.receipt())
        : ResponseEntity.ok().location(location).body(received.receipt());
  }

  @Operation(summary = "Where a report is, with its timeline")
  @GetMapping("/{id}")
  SubmissionAnswer status(
      @PathVariable String id, @RequestAttribute(KeyFilter.CALLER) ApiKey caller, Locale locale) {
    Submissions.Status status = own(id, caller);
    return answer(status, locale);
  }

  @Operation(summary = "The same, live, as server-sent events; ends when the state is final")
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(
      @PathVariable String id, @RequestAttribute(KeyFilter.CALLER) ApiKey caller, Locale locale) {
    return live.follow(own(id, caller).receipt().id(), locale);
  }

  @Operation(summary = "The agency's submissions, newest first; an operator sees all")
  @GetMapping
  SubmissionAnswer.Page list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "20") int size,
      @RequestAttribute(KeyFilter.CALLER) ApiKey caller,
      Locale locale) {
    if (size < 1 || size > MAX_PAGE) {
      throw new StageException(FailureCode.INVALID_QUERY, "size must be 1 to " + MAX_PAGE);
    }
    List<Ledger.Entry> entries =
        submissions.list(
            caller.isOperator() ? Optional.empty() : Optional.of(caller.agencyId()),
            Optional.ofNullable(state).map(SubmissionController::state),
            Optional.ofNullable(cursor).map(ListCursor::read),
            size);
    return new SubmissionAnswer.Page(
        entries.stream()
            .map(entry -> mapper.answer(entry.receipt(), entry.timeline(), List.of(), locale))
            .toList(),
        entries.size() < size ? null : ListCursor.write(entries.getLast().position()));
  }

  @Operation(summary = "Withdraw a report: gone from search at once, a tombstone stays for audit")
  @DeleteMapping("/{id}")
  ResponseEntity<SubmissionAnswer> withdraw(
      @PathVariable String id, @RequestAttribute(KeyFilter.CALLER) ApiKey caller, Locale locale) {
    Submissions.Status status = own(id, caller);
    submissions.withdraw(status.receipt().id(), caller.id());
    return ResponseEntity.accepted().body(answer(status, locale));
  }

  @Operation(summary = "Correct the metadata; the report is published again without uploading")
  @PatchMapping("/{id}")
  ResponseEntity<SubmissionAnswer> correct(
      @PathVariable String id,
      @RequestBody String metadata,
      @RequestAttribute(KeyFilter.CALLER) ApiKey caller,
      Locale locale) {
    ReportId report = own(id, caller).receipt().id();
    submissions.correct(report, MetadataParser.merge(submissions.metadata(report), metadata));
    Submissions.Status status = submissions.status(report);
    return ResponseEntity.accepted().body(answer(status, locale));
  }

  private SubmissionAnswer answer(Submissions.Status status, Locale locale) {
    Receipt receipt = status.receipt();
    return mapper.answer(receipt, status.timeline(), submissions.due(receipt.id()), locale);
  }

  /** A submission the caller may see; another agency's does not exist for it. */
  private Submissions.Status own(String id, ApiKey caller) {
    if (ReportId.isReportId(id)) {
      Submissions.Status status = submissions.status(new ReportId(id));
      if (caller.isOperator() || status.receipt().agencyId().equals(caller.agencyId())) {
        return status;
      }
    }
    throw new StageException(FailureCode.NOT_FOUND, "no such submission");
  }

  private static ReportState state(String name) {
    try {
      return ReportState.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new StageException(FailureCode.INVALID_QUERY, "state is not one of the states", e);
    }
  }
}
