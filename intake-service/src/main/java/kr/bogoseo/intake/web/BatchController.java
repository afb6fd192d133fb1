package kr.bogoseo.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import kr.bogoseo.contracts.Problem;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.intake.Receipt;
import kr.bogoseo.intake.ReceiveBatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Submissions, an archive at a time. */
@RestController
@Tag(name = "Submissions")
class BatchController {

  private final ReceiveBatch receive;

  BatchController(ReceiveBatch receive) {
    this.receive = receive;
  }

  /**
   * What became of an entry.
   *
   * @param entry its name in the archive
   * @param status as if it had been sent alone: 202, 200 or an error's
   * @param receipt when it was taken
   * @param problem when it was refused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String entry, int status, @Nullable Receipt receipt, @Nullable Problem problem) {}

  /** The answer: one item an entry, in the archive's order. */
  public record Items(List<Item> items) {}

  @Operation(summary = "Submit a zip of reports; entries are independent")
  @PostMapping(path = "/v1/submissions/batch", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Items> submit(
      @RequestPart("file") MultipartFile file,
      @RequestPart(name = "metadata", required = false) @Nullable String metadata,
      @RequestAttribute(KeyFilter.CALLER) ApiKey caller,
      Locale locale) {
    List<ReceiveBatch.Result> results =
        receive.receive(
            caller.agencyId(),
            new MultipartUpload(file),
            MetadataParser.parse(metadata),
            MetadataParser.password(metadata));
    return ResponseEntity.status(HttpStatus.MULTI_STATUS)
        .body(new Items(results.stream().map(result -> item(result, locale)).toList()));
  }

  private static Item item(ReceiveBatch.Result result, Locale locale) {
    if (result.refusal() != null) {
      Problem problem = Problem.of(result.refusal().code(), result.refusal().detail(), locale);
      return new Item(result.entry(), problem.status(), null, problem);
    }
    return new Item(
        result.entry(),
        result.isNew() ? HttpStatus.ACCEPTED.value() : HttpStatus.OK.value(),
        result.receipt(),
        null);
  }
}
