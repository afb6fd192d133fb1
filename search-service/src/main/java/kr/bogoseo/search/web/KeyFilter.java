package kr.bogoseo.search.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Problem;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.search.SearchSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who may use the API: operators their part, everybody the rest while public reading is on, and
 * holders of a key that reads otherwise. A wrong key is refused even where none is needed.
 */
@Component
class KeyFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final ApiKeys keys;
  private final boolean publicRead;

  KeyFilter(ApiKeys keys, SearchSettings settings) {
    this.keys = keys;
    this.publicRead = settings.publicRead();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !path(request).startsWith("/v1/");
  }

  /** As the dispatcher will see it: decoded, without parameters or double slashes. */
  private static String path(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> presented = presented(request);
    Optional<ApiKey> key;
    try {
      key = presented.flatMap(keys::authenticate);
    } catch (StageException e) {
      refuse(request, response, e.code(), e.detail());
      return;
    }
    if (presented.isPresent() && key.isEmpty()) {
      refuse(request, response, FailureCode.UNAUTHENTICATED, "the key is not known or not good");
      return;
    }
    if (!openTo(request, key)) {
      refuse(
          request,
          response,
          key.isEmpty() ? FailureCode.UNAUTHENTICATED : FailureCode.FORBIDDEN,
          key.isEmpty() ? "this needs a key" : "the key does not allow this");
      return;
    }
    new Caller(key).attach(request);
    chain.doFilter(request, response);
  }

  private boolean openTo(HttpServletRequest request, Optional<ApiKey> key) {
    String path = path(request);
    if (path.equals("/v1/ops/releases") || path.equals("/v1/ops/privacy")) {
      return key.filter(k -> k.allows(Scope.RELEASE)).isPresent();
    }
    if (path.startsWith("/v1/ops")) {
      return key.filter(k -> k.allows(Scope.OPERATE)).isPresent();
    }
    return publicRead || key.filter(k -> k.allows(Scope.READ)).isPresent();
  }

  private static Optional<String> presented(HttpServletRequest request) {
    Optional<String> own = Optional.ofNullable(request.getHeader("X-API-Key"));
    if (own.isPresent()) {
      return own.map(String::strip);
    }
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, FailureCode code, String detail)
      throws IOException {
    response.setStatus(code.httpStatus());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (code == FailureCode.UNAUTHENTICATED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (code.httpStatus() == 503) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "10");
    }
    response
        .getOutputStream()
        .write(ContractJson.write(Problem.of(code, detail, request.getLocale())));
  }
}
