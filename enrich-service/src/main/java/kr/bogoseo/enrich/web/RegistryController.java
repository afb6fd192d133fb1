package kr.bogoseo.enrich.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.enrich.RegistryReload;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registry names are told by: which it is, and taking changed files. */
@RestController
@Tag(
    name = "Registry",
    description = "이름 사전을 확인하고 다시 읽습니다(운영자 키). The registry of names; operator key to reload.")
class RegistryController {

  private static final String BEARER = "Bearer ";

  private final RegistryReload registry;
  private final ApiKeys keys;

  RegistryController(RegistryReload registry, ApiKeys keys) {
    this.registry = registry;
    this.keys = keys;
  }

  @Operation(summary = "Which registry is loaded")
  @GetMapping(path = "/v1/ops/registry", produces = MediaType.APPLICATION_JSON_VALUE)
  RegistryReload.State state() {
    return registry.state();
  }

  @Operation(
      summary = "Load the registry files again",
      description =
          "Operator key. Reports published before keep their tags until they are tagged again:"
              + " POST /v1/ops/replays {\"stage\":\"tag\"} of the search service. 400 naming file"
              + " and line when a line cannot be read; the old registry then stays.")
  @PostMapping(path = "/v1/ops/registry/reload", produces = MediaType.APPLICATION_JSON_VALUE)
  RegistryReload.State reload(HttpServletRequest request) {
    operator(request);
    try {
      return registry.reload();
    } catch (IllegalArgumentException e) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST,
          Optional.ofNullable(e.getMessage()).orElse("a registry file cannot be read"),
          e);
    }
  }

  private void operator(HttpServletRequest request) {
    Optional<String> presented = presented(request);
    if (presented.isEmpty()) {
      throw new StageException(FailureCode.UNAUTHENTICATED, "this needs a key");
    }
    ApiKey key =
        presented
            .flatMap(keys::authenticate)
            .orElseThrow(
                () ->
                    new StageException(
                        FailureCode.UNAUTHENTICATED, "the key is not known or not good"));
    if (!key.allows(Scope.OPERATE)) {
      throw new StageException(FailureCode.FORBIDDEN, "the key does not allow this");
    }
  }

  private static Optional<String> presented(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("X-API-Key"))
        .or(
            () ->
                Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(value -> value.startsWith(BEARER))
                    .map(value -> value.substring(BEARER.length())));
  }
}
