package kr.bogoseo.intake.web;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Problem;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.intake.IntakeSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request to {@code /v1/} pass only with a good key of the right scope, and not too many of
 * them.
 */
@Component
class KeyFilter extends OncePerRequestFilter {

  /** The request attribute that holds the caller's {@link ApiKey}. */
  static final String CALLER = "bogoseo.caller";

  private static final String BEARER = "Bearer ";

  private final ApiKeys keys;
  private final RateLimiterRegistry limits;

  KeyFilter(ApiKeys keys, IntakeSettings settings) {
    this.keys = keys;
    this.limits =
        RateLimiterRegistry.of(
            RateLimiterConfig.custom()
                .limitForPeriod(settings.requestsPerMinute())
                .limitRefreshPeriod(Duration.ofMinutes(1))
                .timeoutDuration(Duration.ZERO)
                .build());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<ApiKey> caller;
    try {
      caller = keys.authenticate(presented(request));
    } catch (StageException e) {
      refuse(request, response, e.code(), e.detail());
      return;
    }
    if (caller.isEmpty()) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      refuse(request, response, FailureCode.UNAUTHENTICATED, "no key, or one that is not good");
      return;
    }
    Scope needed = request.getMethod().equals("GET") ? Scope.READ : Scope.SUBMIT;
    if (!caller.get().allows(needed) && !caller.get().allows(Scope.SUBMIT)) {
      refuse(request, response, FailureCode.FORBIDDEN, "needs the scope " + needed.id());
      return;
    }
    RateLimiter limit = limits.rateLimiter(caller.get().id());
    if (!limit.acquirePermission()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "60");
      refuse(request, response, FailureCode.RATE_LIMITED, "the limit is per key and minute");
      return;
    }
    request.setAttribute(CALLER, caller.get());
    chain.doFilter(request, response);
  }

  private static String presented(HttpServletRequest request) {
    String key = request.getHeader("X-API-Key");
    if (key != null) {
      return key;
    }
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.startsWith(BEARER)
        ? authorization.substring(BEARER.length()).strip()
        : "";
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, FailureCode code, String detail)
      throws IOException {
    response.setStatus(code.httpStatus());
    response.setContentType(Problem.MEDIA_TYPE);
    response
        .getOutputStream()
        .write(ContractJson.write(Problem.of(code, detail, request.getLocale())));
  }
}
