package kr.bogoseo.enrich.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.enrich.TermCatalogue;
import kr.bogoseo.enrich.TranslationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How translation is, and its term base. */
@RestController
@Tag(name = "Translation", description = "번역기의 상태와 용어집. The engines and the term base.")
class TranslatorsController {

  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 1000;
  private static final String BEARER = "Bearer ";

  private final TranslationStatus status;
  private final TermCatalogue terms;
  private final ApiKeys keys;

  TranslatorsController(TranslationStatus status, TermCatalogue terms, ApiKeys keys) {
    this.status = status;
    this.terms = terms;
    this.keys = keys;
  }

  @Operation(
      summary = "The translation engines",
      description =
          "Each with its state, circuit breaker, counts since the start and latency; what waits for"
              + " a translation; what is remembered. Counts are those of this instance.")
  @GetMapping(path = "/v1/translators", produces = MediaType.APPLICATION_JSON_VALUE)
  TranslationStatus.Status translators() {
    return status.now();
  }

  @Operation(
      summary = "The term base",
      description = "Entries whose Korean or English holds the words, in pages.")
  @GetMapping(path = "/v1/terms", produces = MediaType.APPLICATION_JSON_VALUE)
  TermCatalogue.Page terms(
      @Parameter(description = "words; all entries without") @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "nextCursor of the page before") @RequestParam(defaultValue = "")
          String cursor,
      @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "" + PAGE) int size) {
    if (size < 1 || size > LARGEST_PAGE) {
      throw new StageException(FailureCode.INVALID_QUERY, "\"size\" is 1 to " + LARGEST_PAGE);
    }
    try {
      return terms.find(q, cursor, size);
    } catch (IllegalArgumentException e) {
      throw new StageException(FailureCode.INVALID_CURSOR, String.valueOf(e.getMessage()), e);
    }
  }

  @Operation(
      summary = "Read the term files again",
      description =
          "Needs a key with the scope operate. Only sentences that hold a changed term are"
              + " translated anew. Files that cannot be read change nothing.")
  @PostMapping(path = "/v1/terms/reload", produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, String> reload(
      @RequestHeader(name = "X-API-Key", required = false) @Nullable String key,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    requireOperator(key, bearer);
    try {
      return Map.of("version", terms.reload());
    } catch (IllegalArgumentException e) {
      throw new StageException(FailureCode.CONFLICT, String.valueOf(e.getMessage()), e);
    }
  }

  private void requireOperator(@Nullable String key, @Nullable String bearer) {
    String presented =
        key != null
            ? key
            : bearer != null && bearer.startsWith(BEARER) ? bearer.substring(BEARER.length()) : "";
    Optional<ApiKey> known = keys.authenticate(presented.strip());
    if (known.isEmpty()) {
      throw new StageException(
          FailureCode.UNAUTHENTICATED, "a key with the scope operate is needed");
    }
    if (!known.get().allows(Scope.OPERATE)) {
      throw new StageException(FailureCode.FORBIDDEN, "the key lacks the scope operate");
    }
  }
}
